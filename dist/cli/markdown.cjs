/*2942f53545b6b3257344a735fa26a8be*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/oci/markdown.ts
const MARKUP = /[\\`*_{}[\]()<>#+!|~&"'$@]/g;
function plainText(text) {
	return require_early.printable(text).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`).replace(/:(?=\/\/)/g, "&#58;").replace(/\bwww\./gi, "www&#46;");
}
function codeText(text) {
	return `\`${require_early.printable(text).replace(/[`|]/g, "")}\``;
}
Object.defineProperty(exports, "codeText", {
	enumerable: true,
	get: function() {
		return codeText;
	}
});
Object.defineProperty(exports, "plainText", {
	enumerable: true,
	get: function() {
		return plainText;
	}
});

})