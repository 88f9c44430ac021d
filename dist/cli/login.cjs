/*056fdd43ea628d0979409b9d8b28fbb0*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_replace = require("./replace.cjs");
const require_ask = require("./ask.cjs");
// src/registry/check-login.ts
async function checkLogin(registry, credential, { signal, ...options }) {
	const wires = new require_program.Wires({
		...options,
		credentials: async () => credential
	});
	try {
		const response = await wires.wire(registry, "origin").request({
			method: "GET",
			path: "",
			scopes: [],
			lane: "small",
			accept: [200],
			signal,
			doing: `logging in to ${registry}`
		});
		await require_program.drain(response);
	} finally {
		await wires.close();
	}
}
// src/registry/credentials/docker-login.ts
async function storeLogin(registry, login, options) {
	const host = require_program.normalizedKey(registry);
	const config = await openConfig(options);
	const program = require_program.helperFor(config.decoded, host);
	if (program !== void 0) await require_program.storeByProgram(program, require_program.serverOf(host), login, programOptions(config, options));
	const auth = Buffer.from(`${login.username}:${login.password}`).toString("base64");
	const entry = program === void 0 ? { auth } : {};
	await writeAuths(config, {
		...othersThan(config, host),
		[require_program.serverOf(host)]: entry
	});
	return {
		file: config.file,
		program
	};
}
async function removeLogin(registry, options) {
	const host = require_program.normalizedKey(registry);
	const config = await openConfig(options);
	const program = require_program.helperFor(config.decoded, host);
	if (program !== void 0) await require_program.eraseByProgram(program, require_program.serverOf(host), programOptions(config, options));
	const others = othersThan(config, host);
	if (Object.keys(others).length === Object.keys(config.auths).length) return program === void 0 ? void 0 : {
		file: config.file,
		program
	};
	await writeAuths(config, others);
	return {
		file: config.file,
		program
	};
}
async function openConfig(options) {
	const path = options.authFile ?? require_program.dockerConfigPath(options);
	if (path === void 0) throw new require_early.ImageError("CREDENTIALS", "looking for docker's configuration: there is no home", {
		hint: "set DOCKER_CONFIG, or name the file of credentials",
		remedy: {
			kind: "credential-file",
			subject: ""
		}
	});
	const file = await require_program.$realpath(path).catch(() => path);
	const bytes = await require_program.ifThere(() => require_program.readNamed(file)).catch((error) => {
		throw new require_early.ImageError("CREDENTIALS", `reading ${file}: ${require_early.messageOf(error)}`, { cause: error });
	}) ?? Buffer.alloc(0);
	const decoded = require_program.decodeConfigFile(bytes, file);
	const document = bytes.toString("utf8").trim() === "" ? {} : require_program.asObject(require_program.decodeJson(bytes, file), file);
	return {
		file,
		decoded,
		document,
		auths: require_program.optional(document["auths"], `${file}: auths`, require_program.asObject) ?? {}
	};
}
function programOptions({ file }, { env, run = require_program.runProgram, signal }) {
	return {
		env,
		run,
		signal,
		where: file
	};
}
function othersThan({ auths }, host) {
	return Object.fromEntries(Object.entries(auths).filter(([key]) => require_program.normalizedKey(key) !== host));
}
async function writeAuths({ file, document }, auths) {
	const text = JSON.stringify({
		...document,
		auths
	}, null, "	");
	try {
		await require_program.makeFolder(require_program.$dirname(file), 448);
		await require_replace.replaceFile(file, text, { mode: 384 });
	} catch (error) {
		throw new require_early.ImageError("CREDENTIALS", `writing ${file}: ${require_early.messageOf(error)}`, { cause: error });
	}
}
// src/cli/commands/login.ts
function loginCommand(bind) {
	return new require_program.Command("login").description("Log in to a registry, and keep the login where docker does").argument("[host]", "such as ghcr.io; Docker Hub without it").option("-u, --username <user>", "who logs in").option("--password-stdin", "read the password or token from standard input").addOption(new require_program.Option("-p, --password <password>", "refused: others would see it").hideHelp()).addHelpText("after", require_program.examples("login ghcr.io", "login ghcr.io -u acme --password-stdin < token.txt", "login -u acme --password-stdin < token.txt")).action(bind(login));
}
async function login(context, [host = "docker.io"], flags) {
	const { output, signal, registries, configuration } = context;
	const registry = registryOf(host);
	const { username, password } = await credentialOf(context, flags);
	await checkLogin(registry, {
		username,
		password
	}, {
		...registries,
		signal
	});
	const { file, program } = await storeLogin(registry, {
		username,
		password
	}, {
		...configuration,
		signal
	});
	if (program === void 0) {
		output.note(`WARNING! Your credentials are stored unencrypted in '${file}'.`);
		output.note("Configure a credential helper to remove this warning. See");
		output.note("https://docs.docker.com/go/credential-store/");
	}
	output.line("Login Succeeded");
	output.document({
		registry,
		username,
		file,
		credentialHelper: program ?? null
	});
}
function registryOf(host) {
	const [name = ""] = host.replace(/^https?:\/\//i, "").split("/");
	if (!URL.canParse(`https://${name}`) || /[@?#\\\s]/.test(name)) throw new require_early.ImageError("INVALID_ARGUMENT", `${require_early.quoted(require_early.withoutUser(host))} is not a registry`, { hint: "a registry is HOST[:PORT], such as ghcr.io" });
	return require_early.canonicalRegistry(name);
}
const PASSWORD_LIMIT = 1048576;
async function credentialOf(context, { username, password, passwordStdin }) {
	if (password !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", "login: a password among the arguments can be seen by others", { hint: "use --password-stdin, and change the password" });
	if (passwordStdin !== true && context.stdin.isTTY === true) return asked(context, username);
	if (passwordStdin !== true || !username) throw new require_early.ImageError("INVALID_ARGUMENT", `login: ${passwordStdin === true ? "-u USER" : "--password-stdin"} is missing`, { hint: "transship login HOST -u USER --password-stdin < FILE" });
	const { stdin, signal } = context;
	require_program.$addAbortSignal(signal, stdin);
	const read = (await require_program.readAll(stdin, PASSWORD_LIMIT, "the password")).toString("utf8").replace(/\r?\n$/, "");
	if (read === "") throw new require_early.ImageError("INVALID_ARGUMENT", "login: the password on standard input is empty");
	return {
		username,
		password: read
	};
}
async function asked(context, given) {
	const questions = [...given ? [] : [{ text: "Username: " }], {
		text: "Password: ",
		isHidden: true
	}];
	const answers = await require_ask.ask(context, questions);
	const [username = "", password = ""] = given ? [given, ...answers] : answers;
	if (username.trim() === "" || password === "") throw new require_early.ImageError("INVALID_ARGUMENT", `login: the ${password === "" ? "password" : "user name"} is empty`);
	return {
		username: username.trim(),
		password
	};
}
exports.loginCommand = loginCommand;
exports.registryOf = registryOf;
exports.removeLogin = removeLogin;

})