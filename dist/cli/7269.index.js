export const id = 7269;
export const ids = [7269];
export const modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Asks on the terminal, one question after the other.
 * @throws ImageError `INTERRUPTED` on Ctrl-C, `INVALID_ARGUMENT` where the input ends before an answer
 */
async function ask({ stdin, output: { stderr }, signal }, questions) {
    const echo = new Echo(stderr, questions);
    // As a terminal, so that readline shows what is typed, and the terminal itself does not.
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, output: echo, terminal: true, prompt: '' });
    const interrupt = new AbortController();
    const close = () => lines.close();
    lines.on('SIGINT', () => interrupt.abort());
    // At once, before what was typed ahead is shown.
    lines.on('line', () => echo.next());
    const stop = AbortSignal.any([signal, interrupt.signal]);
    stop.addEventListener('abort', close);
    try {
        return await answersTo(questions, lines, echo);
    }
    catch (error) {
        throw stop.aborted ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INTERRUPTED', 'interrupted') : error;
    }
    finally {
        stop.removeEventListener('abort', close);
        lines.close();
    }
}
async function answersTo(questions, lines, echo) {
    const typed = lines[Symbol.asyncIterator]();
    const answers = [];
    for (const { text, isHidden = false } of questions) {
        echo.say(text);
        // For when the line is drawn anew, after a correction.
        lines.setPrompt(text);
        const answer = await typed.next();
        if (isHidden || answer.done === true) {
            echo.say('\n');
        }
        if (answer.done === true) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', 'the input ended before an answer');
        }
        answers.push(answer.value);
    }
    return answers;
}
/** What a terminal shows of the questions, and of what is typed. */
class Echo extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable {
    #terminal;
    #questions;
    #asked = 0;
    constructor(terminal, questions) {
        super();
        this.#terminal = terminal;
        this.#questions = questions;
    }
    /** The answer to a question is complete. */
    next() {
        this.#asked += 1;
    }
    say(text) {
        this.#terminal.write(text);
    }
    _write(chunk, _encoding, done) {
        if (this.#questions[this.#asked]?.isHidden !== true) {
            this.#terminal.write(chunk);
        }
        done();
    }
}


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loginCommand: () => (/* binding */ loginCommand),
  registryOf: () => (/* binding */ registryOf)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/registry/wire/document.js
var wire_document = __webpack_require__(9672);
// EXTERNAL MODULE: ./lib/registry/wires.js + 22 modules
var registry_wires = __webpack_require__(8788);
;// CONCATENATED MODULE: ./lib/registry/check-login.js


/**
 * Shows credentials to a registry, and nothing else: `GET /v2/`, with the token that it asks for.
 * A registry that is open to all takes any.
 * @param registry canonical: `docker.io`, `ghcr.io`
 * @throws RegistryError `UNAUTHORIZED`, `DENIED`; ImageError `UNREACHABLE`, \u2026
 */
async function checkLogin(registry, credential, { signal, ...options }) {
    const wires = new registry_wires/* Wires */.z({ ...options, credentials: async () => credential });
    try {
        const response = await wires.wire(registry, 'origin').request({
            method: 'GET',
            path: '',
            scopes: [],
            lane: 'small',
            accept: [200],
            signal,
            doing: `logging in to ${registry}`,
        });
        await (0,wire_document/* drain */.Z)(response);
    }
    finally {
        await wires.close();
    }
}

// EXTERNAL MODULE: ./lib/registry/credentials/docker-login.js
var docker_login = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/cli/ask.js
var ask = __webpack_require__(39);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
;// CONCATENATED MODULE: ./lib/cli/commands/login.js










function loginCommand(bind) {
    return new commander/* Command */.uB('login')
        .description('Log in to a registry, and keep the login where docker does')
        .argument('[host]', 'such as ghcr.io; Docker Hub without it')
        .option('-u, --username <user>', 'who logs in')
        .option('--password-stdin', 'read the password or token from standard input')
        .addOption(new commander/* Option */.c$('-p, --password <password>', 'refused: others would see it').hideHelp())
        .addHelpText('after', (0,command/* examples */.K)('login ghcr.io', 'login ghcr.io -u acme --password-stdin < token.txt', 'login -u acme --password-stdin < token.txt'))
        .action(bind(login));
}
async function login(context, [host = 'docker.io'], flags) {
    const { output, signal, registries, configuration } = context;
    const registry = registryOf(host);
    const { username, password } = await credentialOf(context, flags);
    await checkLogin(registry, { username, password }, { ...registries, signal });
    const { file, program } = await (0,docker_login/* storeLogin */.V)(registry, { username, password }, { ...configuration, signal });
    if (program === undefined) {
        output.note(`WARNING! Your credentials are stored unencrypted in '${file}'.`);
        output.note('Configure a credential helper to remove this warning. See');
        output.note('https://docs.docker.com/go/credential-store/');
    }
    output.line('Login Succeeded');
    output.document({ registry, username, file, credentialHelper: program ?? null });
}
/**
 * The registry of a host as people write it, perhaps as a URL: credentials are for a whole host.
 * @throws ImageError `INVALID_ARGUMENT`
 */
function registryOf(host) {
    const [name = ''] = host.replace(/^https?:\/\//i, '').split('/');
    if (!URL.canParse(`https://${name}`) || /[@?#\\\s]/.test(name)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)((0,printable/* withoutUser */.q)(host))} is not a registry`, {
            hint: 'a registry is HOST[:PORT], such as ghcr.io',
        });
    }
    return (0,reference/* canonicalRegistry */.i7)(name);
}
/** Far longer than any token, in bytes. */
const PASSWORD_LIMIT = 1024 * 1024;
async function credentialOf(context, { username, password, passwordStdin }) {
    if (password !== undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'login: a password among the arguments can be seen by others', {
            hint: 'use --password-stdin, and change the password',
        });
    }
    if (passwordStdin !== true && context.stdin.isTTY === true) {
        return asked(context, username);
    }
    if (passwordStdin !== true || !username) {
        const missing = passwordStdin === true ? '-u USER' : '--password-stdin';
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `login: ${missing} is missing`, {
            hint: 'transship login HOST -u USER --password-stdin < FILE',
        });
    }
    const { stdin, signal } = context;
    (0,external_node_stream_.addAbortSignal)(signal, stdin);
    const text = (await (0,verify/* readAll */.yw)(stdin, PASSWORD_LIMIT, 'the password')).toString('utf8');
    const read = text.replace(/\r?\n$/, '');
    if (read === '') {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'login: the password on standard input is empty');
    }
    return { username, password: read };
}
/** As docker asks: for the user too, unless it is given. */
async function asked(context, given) {
    const questions = [
        ...(given ? [] : [{ text: 'Username: ' }]),
        { text: 'Password: ', isHidden: true },
    ];
    const answers = await (0,ask/* ask */.k)(context, questions);
    const [username = '', password = ''] = given ? [given, ...answers] : answers;
    if (username.trim() === '' || password === '') {
        const missing = password === '' ? 'password' : 'user name';
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `login: the ${missing} is empty`);
    }
    return { username: username.trim(), password };
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ writeBeside),
/* harmony export */   HB: () => (/* binding */ renameOver),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3994);






/** Windows refuses to replace a file that another program, such as a virus scanner, has open. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 6;
/** Renames a file or folder, and replaces what has the name. The only caller of `rename`. */
async function renameOver(from, to) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
            return;
        }
        catch (error) {
            if (process.platform !== 'win32' || !BUSY.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(error)) || attempt === RENAME_TRIES) {
                throw error;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10 * 2 ** attempt);
        }
    }
}
/**
 * Writes a file or folder under a temporary name and renames it when it is complete. A failure
 * leaves nothing behind.
 * @param folder of the temporary name, on the file system of the final one; made if it is missing
 * @param write fills the temporary name, and returns the final one, with other results if it has any
 */
async function writeBeside(folder, write) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownName */ .qU)());
    try {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
        const written = await write(temporary);
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written.path));
        await renameOver(temporary, written.path);
        return written;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Replaces a small file: a reader sees all of the old text or all of the new. The bytes are on the
 * disk before the rename: a file system may write the rename first, and a power cut would leave an
 * empty file under the name.
 */
async function replaceFile(path, text, { folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode, durable = true } = {}) {
    await writeBeside(folder, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await (durable ? file.datasync() : undefined);
        }
        finally {
            await file.close();
        }
        return { path };
    });
    await (durable ? syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : undefined);
}
/** Makes the renames in a folder durable, where the system lets a folder be opened. */
async function syncFolder(path) {
    let folder;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        await folder.sync();
    }
    catch {
        // Windows (EISDIR, EPERM) and some network file systems make renames durable by themselves.
    }
    finally {
        await folder?.close();
    }
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ storeLogin),
/* harmony export */   _: () => (/* binding */ removeLogin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8370);
/* harmony import */ var _disk_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(969);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2475);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5829);
/* harmony import */ var _docker_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2043);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9758);











/**
 * Stores a user and a password as `docker login` does: in the credential helper that docker's
 * `config.json` names for the host, or for all hosts, else in the file itself. The rest of the file
 * stays as it is; the file is replaced as a whole, and only its owner can read it.
 * @param registry `docker.io`, `ghcr.io`, `127.0.0.1:5000`
 * @throws ImageError `CREDENTIALS`
 */
async function storeLogin(registry, login, options) {
    const host = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizedKey */ .pj)(registry);
    const config = await openConfig(options);
    const program = (0,_docker_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .helperFor */ .yW)(config.decoded, host);
    if (program !== undefined) {
        await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .storeByProgram */ .nf)(program, (0,_docker_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .FN)(host), login, programOptions(config, options));
    }
    const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
    // docker lists the hosts that a helper knows, with nothing beside them.
    const entry = program === undefined ? { auth } : {};
    await writeAuths(config, { ...othersThan(config, host), [(0,_docker_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .FN)(host)]: entry });
    return { file: config.file, program };
}
/**
 * Removes the login of a registry, as `docker logout` does.
 * @returns `undefined` if nothing was written, since there was nothing in the file
 * @throws ImageError `CREDENTIALS`
 */
async function removeLogin(registry, options) {
    const host = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizedKey */ .pj)(registry);
    const config = await openConfig(options);
    const program = (0,_docker_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .helperFor */ .yW)(config.decoded, host);
    if (program !== undefined) {
        await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .eraseByProgram */ .ym)(program, (0,_docker_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .FN)(host), programOptions(config, options));
    }
    const others = othersThan(config, host);
    if (Object.keys(others).length === Object.keys(config.auths).length) {
        return program === undefined ? undefined : { file: config.file, program };
    }
    await writeAuths(config, others);
    return { file: config.file, program };
}
async function openConfig(options) {
    const path = options.authFile ?? (0,_docker_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerConfigPath */ .Q1)(options);
    if (path === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ImageError */ .C8('CREDENTIALS', "looking for docker's configuration: there is no home", {
            hint: 'set DOCKER_CONFIG, or name the file of credentials',
            remedy: { kind: 'credential-file', subject: '' },
        });
    }
    // A file elsewhere, behind a symbolic link, stays there.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    const found = await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ifThere */ .y)(() => (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamed */ .Mk)(file)).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ImageError */ .C8('CREDENTIALS', `reading ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`, { cause: error });
    });
    const bytes = found ?? Buffer.alloc(0);
    const decoded = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeConfigFile */ .Ls)(bytes, file);
    const empty = bytes.toString('utf8').trim() === '';
    const document = empty ? {} : (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeJson */ .xO)(bytes, file), file);
    const auths = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)(document['auths'], `${file}: auths`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB) ?? {};
    return { file, decoded, document, auths };
}
function programOptions({ file }, { env, run = _program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB, signal }) {
    return { env, run, signal, where: file };
}
/** One host may be written in several ways: all of them give way to docker's own. */
function othersThan({ auths }, host) {
    return Object.fromEntries(Object.entries(auths).filter(([key]) => (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizedKey */ .pj)(key) !== host));
}
/** With docker's own indentation. */
async function writeAuths({ file, document }, auths) {
    const text = JSON.stringify({ ...document, auths }, null, '\t');
    try {
        await (0,_disk_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 0o700);
        await (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_10__/* .replaceFile */ .fR)(file, text, { mode: 0o600 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ImageError */ .C8('CREDENTIALS', `writing ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}


/***/ })

};
