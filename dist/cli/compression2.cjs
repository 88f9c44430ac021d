/*94b425ca610372f611ecd89d982e62d1*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
// src/cli/compression.ts
const GZIP = {
	compression: "gzip",
	level: 6
};
const LEVELS = {
	gzip: {
		least: 0,
		usual: GZIP.level,
		most: 9
	},
	zstd: {
		least: 1,
		usual: 3,
		most: 22
	},
	none: {
		least: 0,
		usual: 0,
		most: 0
	}
};
function addCompression(command, usual) {
	return command.addOption(new require_program.Option("--compression <form>", `of the layers at the target; ${usual} without it`).choices([
		"gzip",
		"zstd",
		"none"
	])).addOption(new require_program.Option("--compression-level <n>", "0 to 9 for gzip, 1 to 22 for zstd").argParser(require_program.count(0)));
}
function recompressionOf(flags) {
	const { compression = GZIP.compression, compressionLevel } = flags;
	if (flags.compression === void 0 && compressionLevel === void 0) return;
	const { least, usual, most } = LEVELS[compression];
	const level = compressionLevel ?? usual;
	if (level < least || level > most) {
		const what = `--compression-level ${level}: ${compression} has levels from ${least} to ${most}`;
		throw new require_early.ImageError("INVALID_ARGUMENT", what);
	}
	return {
		compression,
		level,
		onlyPlain: flags.compression === void 0
	};
}
Object.defineProperty(exports, "GZIP", {
	enumerable: true,
	get: function() {
		return GZIP;
	}
});
Object.defineProperty(exports, "addCompression", {
	enumerable: true,
	get: function() {
		return addCompression;
	}
});
Object.defineProperty(exports, "recompressionOf", {
	enumerable: true,
	get: function() {
		return recompressionOf;
	}
});

})