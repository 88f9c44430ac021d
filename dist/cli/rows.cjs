/*a52e88197563a46c5ad7a1717a2034ad*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_template = require("./template.cjs");
const require_table = require("./table.cjs");
// src/cli/rows.ts
function fieldsNote(headings) {
	const fields = Object.keys(headings).map((field) => `.${field}`);
	const half = Math.ceil(fields.length / 2);
	return `Templates have the fields ${(fields.length > 8 ? [fields.slice(0, half), fields.slice(half)] : [fields]).map((line) => line.join(" ")).join("\n")}.`;
}
function rowFormatter({ format: given, headings, columns, quiet = false }) {
	const format = given || "table";
	const [, isTable, written = ""] = /^ *(table)? *([\s\S]*?) *$/.exec(quiet && format === "table" ? "{{.ID}}" : format) ?? [];
	if (written === "json" && isTable === void 0) return (rows) => rows.map((row) => `${require_early.printableJson(require_template.toJson(row))}\n`).join("");
	const text = written.replaceAll("\\t", "	").replaceAll("\\n", "\n");
	const template = new require_template.Template(text === "" && isTable !== void 0 ? columns.map((column) => `{{.${column}}}`).join("	") : text);
	const lineOf = (row) => template.execute(row, { print: require_early.printableLines });
	if (isTable === void 0) return (rows) => rows.map((row) => `${lineOf(row)}\n`).join("");
	return (rows) => {
		const over = template.execute(new require_template.Struct(headings), { headings: true }).split("	");
		return require_table.formatTable(over, rows.map((row) => lineOf(row).split("	")));
	};
}
Object.defineProperty(exports, "fieldsNote", {
	enumerable: true,
	get: function() {
		return fieldsNote;
	}
});
Object.defineProperty(exports, "rowFormatter", {
	enumerable: true,
	get: function() {
		return rowFormatter;
	}
});

})