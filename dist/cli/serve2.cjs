/*497c92cd7e6a0e300eaeda7b15452322*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_serve = require("./serve.cjs");
// src/cli/commands/serve.ts
function serveCommand(bind) {
	return new require_program.Command("serve").description("Serve the images of the store, or of another layout, as a registry").option("--addr <host:port>", "where to listen; port 0 is any that is free", "127.0.0.1:5000").option("--dir <dir>", "the image layout; the store without it").option("--upstream <host>", "a registry to fetch from what is not there").option("--read-only", "refuse every push").addHelpText("after", require_program.examples("serve", "serve --addr 127.0.0.1:0 --dir mirror --upstream docker.io")).action(bind(serveLayout));
}
async function serveLayout(context, _args, { addr, dir, upstream, readOnly }) {
	const { output, signal } = context;
	const server = await require_serve.serve({
		dir: dir ?? context.storeDir,
		...parseAddress(addr),
		readOnly: readOnly === true,
		...upstream === void 0 ? {} : { upstream: upstreamOf(context, upstream) }
	});
	try {
		output.line(`Serving ${dir ?? context.storeDir} on ${server.url}`);
		output.document({
			url: server.url,
			host: server.host,
			dir: dir ?? context.storeDir
		});
		await aborted(signal);
	} finally {
		await server.close();
	}
}
function upstreamOf({ places }, host) {
	const registry = require_early.canonicalRegistry(host);
	return {
		registry,
		repository: (repository) => places.repository({
			registry,
			repository
		})
	};
}
function aborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
function parseAddress(text) {
	const [, host, port] = /^(?:\[([^\]]+)\]|[^:]*):(\d{1,5})$/.exec(text) ?? [];
	if (port === void 0 || Number(port) > 65535) throw new require_early.ImageError("INVALID_ARGUMENT", `serve: ${require_early.quoted(text)} is not an address`, { hint: "an address is HOST:PORT, such as 127.0.0.1:5000 or [::1]:0" });
	return {
		host: host ?? (text.slice(0, text.lastIndexOf(":")) || "127.0.0.1"),
		port: Number(port)
	};
}
exports.serveCommand = serveCommand;

})