/*0bb6472f229325b5aab16eda7a98488a*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_template = require("./template.cjs");
const require_filters = require("./filters.cjs");
const require_rows = require("./rows.cjs");
const require_table = require("./table.cjs");
const require_written_names = require("./written-names.cjs");
// src/cli/commands/search.ts
function searchCommand(bind) {
	return new require_program.Command("search").description("Search Docker Hub, or another registry, for repositories").argument("<[host/]term>", "what to look for; HOST/ alone lists all of that registry").addOption(new require_program.Option("--limit <n>", "no more than this many").argParser(require_program.count(1)).default(LIMIT)).option("-f, --filter <key=value>", "only is-official=true|false, is-automated=true|false, or stars=N and more", (value, previous = []) => [...previous, value]).option("--format <template>", "a Go template, table TEMPLATE, or json").option("--no-trunc", "whole descriptions").addHelpText("after", `\n${require_rows.fieldsNote(HEADINGS)}\n${require_program.examples("search --filter is-official=true postgres", "search --limit 5 quay.io/prometheus")}`).action(bind(search));
}
const LIMIT = 25;
const LARGEST_PAGE = 100;
const MOST_LOOKED_AT = 2e3;
async function search(context, [text = ""], { limit, filter = [], format, trunc }) {
	const { output, places, signal } = context;
	const { registry, term } = splitTerm(require_written_names.withoutTransport(text));
	const matches = searchFilter(filter);
	const prefix = registry === "docker.io" ? "" : `${registry}/`;
	const print = printer({
		format,
		trunc,
		prefix
	});
	const pageSize = filter.length > 0 ? LARGEST_PAGE : Math.min(limit, LARGEST_PAGE);
	const found = [];
	let looked = 0;
	for await (const one of places.search(registry, term, {
		pageSize,
		signal
	})) {
		looked += 1;
		if (matches(one)) found.push(one);
		if (found.length >= limit || looked >= MOST_LOOKED_AT) break;
	}
	const shown = found.toSorted((one, other) => other.stars - one.stars);
	output.document(shown.map((one) => ({
		...one,
		name: nameOf(one, prefix)
	})));
	output.text(print(shown));
}
function splitTerm(text) {
	const slash = text.indexOf("/");
	const host = text.slice(0, Math.max(slash, 0));
	if (!/[.:]/.test(host) && host !== "localhost") return {
		registry: "docker.io",
		term: nonEmpty(text)
	};
	const registry = require_early.canonicalRegistry(host);
	const term = text.slice(slash + 1);
	return {
		registry,
		term: registry === "docker.io" ? nonEmpty(term) : term
	};
}
function nonEmpty(term) {
	if (term.trim() === "") throw new require_early.ImageError("INVALID_ARGUMENT", "search: there is nothing to search for", { hint: "write a term, such as postgres, or HOST/ for all of another registry" });
	return term;
}
const FILTERS = {
	command: "search",
	known: {
		"is-official": "true|false",
		"is-automated": "true|false",
		stars: "N"
	}
};
function searchFilter(written) {
	const found = require_filters.readFilters(written, FILTERS);
	const official = require_filters.readSwitch(found, "is-official", FILTERS);
	const automated = require_filters.readSwitch(found, "is-automated", FILTERS);
	const stars = Math.max(0, ...(found.get("stars") ?? []).map(numberOfStars));
	return (one) => (official ?? one.official) === one.official && (automated ?? one.automated) === one.automated && one.stars >= stars;
}
function numberOfStars(value) {
	if (!/^\d{1,9}$/.test(value)) throw require_filters.wrongFilter(FILTERS, `there is no filter "stars=${value}"`);
	return Number(value);
}
const HEADINGS = {
	Name: "NAME",
	Description: "DESCRIPTION",
	StarCount: "STARS",
	IsOfficial: "OFFICIAL",
	IsAutomated: "AUTOMATED",
	Badges: "BADGES"
};
const COLUMNS = [
	"Name",
	"Description",
	"StarCount",
	"IsOfficial",
	"IsAutomated"
];
function printer(options) {
	const plain = require_rows.rowFormatter({
		...options,
		headings: HEADINGS,
		columns: COLUMNS
	});
	const badged = require_rows.rowFormatter({
		...options,
		headings: HEADINGS,
		columns: [...COLUMNS, "Badges"]
	});
	return (found) => {
		const rows = found.map((one) => rowOf(one, options));
		return (rows.some(({ fields }) => fields["Badges"] !== "") ? badged : plain)(rows);
	};
}
function rowOf(found, { prefix, trunc }) {
	const description = require_early.printable(found.description).trim();
	return new SearchRow({
		Name: nameOf(found, prefix),
		Description: trunc ? require_table.ellipsis(description, SHORT) : description,
		StarCount: String(found.stars),
		IsOfficial: found.official ? "[OK]" : "",
		IsAutomated: found.automated ? "[OK]" : "",
		Badges: found.badges.filter((badge) => badge !== "official").join(", ")
	});
}
var SearchRow = class extends require_template.Struct {
	toJSON() {
		const { Name, Description, StarCount, IsOfficial, IsAutomated } = this.fields;
		const word = (mark) => String(mark !== "");
		return {
			Description,
			IsAutomated: word(IsAutomated),
			IsOfficial: word(IsOfficial),
			Name,
			StarCount
		};
	}
};
function nameOf({ name }, prefix) {
	return prefix === "" ? name.replace(/^library\/(?=[^/]+$)/, "") : `${prefix}${name}`;
}
const SHORT = 45;
exports.searchCommand = searchCommand;

})