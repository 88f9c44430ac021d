export const id = 2545;
export const ids = [2545];
export const modules = {

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Duration),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** From the largest; a duration of less than a second is in one of the last three. */
const SECOND = 1_000_000_000;
const SMALL = [
    ['ms', 1_000_000],
    ['\u00b5s', 1000],
    ['ns', 1],
];
/**
 * Go's time.Duration: `1m30s` in text, nanoseconds in JSON and wherever it is counted or compared
 * (https://pkg.go.dev/time#Duration.String).
 */
class Duration {
    nanoseconds;
    constructor(nanoseconds) {
        this.nanoseconds = nanoseconds;
    }
    toString() {
        const length = Math.abs(this.nanoseconds);
        const sign = this.nanoseconds < 0 ? '-' : '';
        if (length === 0) {
            return '0s';
        }
        if (length < SECOND) {
            const [unit, size] = SMALL.find(([, least]) => length >= least) ?? ['ns', 1];
            return `${sign}${length / size}${unit}`;
        }
        const seconds = Math.floor(length / SECOND);
        const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
        const rest = `${(seconds % 60) + (length % SECOND) / SECOND}s`;
        const larger = hours > 0 ? `${hours}h${minutes}m` : minutes > 0 ? `${minutes}m` : '';
        return `${sign}${larger}${rest}`;
    }
    toJSON() {
        return this.nanoseconds;
    }
}
/** A duration as the number that it is to Go; anything else as it is. */
function counted(value) {
    return value instanceof Duration ? value.nanoseconds : value;
}


/***/ }),

/***/ 1537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber),
/* harmony export */   p: () => (/* binding */ shortest)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3922);

/** The most digits after a point. */
const MAX_DIGITS = 100;
const RADIX = {
    d: [10, ''],
    x: [16, '0x'],
    X: [16, '0X'],
    o: [8, '0'],
    b: [2, '0b'],
};
/** A number by a verb of Go's fmt; `undefined` where the verb is not for it. */
function formatNumber(verb, value, format) {
    const text = Number.isInteger(value) ? integer(verb, value, format) : undefined;
    return text ?? float(verb, value, format);
}
/** As Go's `%v` of a number: whole ones in full, others as short as can be read back. */
function shortest(value) {
    return Number.isInteger(value) ? String(value) : general(value, undefined);
}
function integer(verb, value, format) {
    switch (verb) {
        case 'c':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoint */ .yb)(value);
        case 'q':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCharacter */ .Mw)(value, { ascii: format.flags.includes('+') });
        case 'U':
            return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
        case 'O':
            return signed(`0o${Math.abs(value).toString(8)}`, value, format);
        default:
            return inRadix(verb, value, format);
    }
}
function inRadix(verb, value, format) {
    const [radix, prefix] = RADIX[verb] ?? [];
    if (radix === undefined) {
        return undefined;
    }
    const digits = Math.abs(value).toString(radix);
    const shown = `${format.flags.includes('#') ? prefix : ''}${verb === 'X' ? digits.toUpperCase() : digits}`;
    return signed(shown, value, format);
}
function float(verb, value, format) {
    const places = Math.min(format.precision ?? 6, MAX_DIGITS);
    const size = Math.abs(value);
    switch (verb) {
        case 'f':
        case 'F':
            return signed(size.toFixed(places), value, format);
        case 'e':
        case 'E':
            return signed(inCase(verb, exponential(size.toExponential(places))), value, format);
        case 'g':
        case 'G':
            return signed(inCase(verb, general(size, format.precision)), value, format);
        default:
            return undefined;
    }
}
/** Where Go's `%g` takes an exponent if no precision says so. */
const LARGE = 6;
function general(value, precision) {
    const places = precision === undefined ? undefined : Math.min(precision || 1, MAX_DIGITS) - 1;
    const rounded = Number(value.toExponential(places));
    const [digits, exponent = '0'] = rounded.toExponential().split('e');
    const far = Number(exponent) < -4 || Number(exponent) >= (precision ?? LARGE);
    return far ? `${digits}e${twoDigits(exponent)}` : String(rounded);
}
function exponential(text) {
    const [digits, exponent = ''] = text.split('e');
    return `${digits}e${twoDigits(exponent)}`;
}
/** Go writes an exponent with two digits at least. */
function twoDigits(exponent) {
    return exponent.replace(/^([+-])(\d)$/, '$10$2');
}
function inCase(verb, text) {
    return verb === verb.toUpperCase() ? text.toUpperCase() : text;
}
/** The digits of a number with what stands before them. */
function signed(digits, value, { flags }) {
    if (value < 0) {
        return `-${digits}`;
    }
    return flags.includes('+') ? `+${digits}` : flags.includes(' ') ? ` ${digits}` : digits;
}


/***/ }),

/***/ 3922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ quoteCharacter),
/* harmony export */   ZB: () => (/* binding */ quoteRaw),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
const ESCAPES = new Map([
    ...[
        ['\x07', '\\a'],
        ['\b', '\\b'],
        ['\f', '\\f'],
        ['\n', '\\n'],
        ['\r', '\\r'],
    ],
    ...[
        ['\t', '\\t'],
        ['\v', '\\v'],
        ['\\', '\\\\'],
    ],
]);
const PRINTABLE = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
/** As Go's strconv.Quote: what cannot be printed is escaped (https://pkg.go.dev/strconv#Quote). */
function quote(text, options = {}) {
    return `"${[...text].map((one) => escaped(one, '"', options)).join('')}"`;
}
/** The same for one character, by its number. */
function quoteCharacter(code, options = {}) {
    return `'${escaped(codePoint(code), "'", options)}'`;
}
/** In backquotes, where nothing can be escaped; `undefined` for what cannot stand in them. */
function quoteRaw(text) {
    return /[`\p{Cc}\uFEFF]/u.test(text.replaceAll('\t', ' ')) ? undefined : `\`${text}\``;
}
/** What a number stands for; U+FFFD for one that is no character's. */
function codePoint(code) {
    const valid = Number.isInteger(code) && code >= 0 && code <= 0x10ffff;
    return valid ? String.fromCodePoint(code) : '\uFFFD';
}
function escaped(character, mark, { ascii = false }) {
    if (character === mark) {
        return `\\${mark}`;
    }
    const known = ESCAPES.get(character);
    if (known !== undefined) {
        return known;
    }
    const code = character.codePointAt(0) ?? 0;
    if (PRINTABLE.test(character) && (!ascii || code < 0x80)) {
        return character;
    }
    const hex = code.toString(16);
    if (code < 0x80) {
        return `\\x${hex.padStart(2, '0')}`;
    }
    return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Template)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/template/position.js

/** An error with its place in the template: `template, line 1, column 8: \u2026`. */
function templateError(text, at, why, { code = 'INVALID_ARGUMENT', cause, } = {}) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    const what = `template, line ${line}, column ${column}: ${why}`;
    return new errors/* ImageError */.C8(code, what, { cause, ...(0,errors/* adviceOf */.wr)(cause) });
}

;// CONCATENATED MODULE: ./lib/template/tokens.js

const OPEN = /\{\{(?:-(?=\s))?/g;
// A comment must be all of its action.
const COMMENT = /\{\{(-\s+)?\/\*[\s\S]*?\*\/(\s+-)?\}\}/y;
const CLOSE = /\s+-\}\}|\s*\}\}/y;
const WORDS = [
    { kind: 'literal', pattern: /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.[^'\n]*)'/y },
    {
        kind: 'literal',
        pattern: /[+-]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_])/uy,
    },
    { kind: 'field', pattern: /\.[\p{L}_][\p{L}\p{N}_]*/uy },
    { kind: 'dot', pattern: /\.(?![\p{L}\p{N}_.])/uy },
    { kind: 'variable', pattern: /\$[\p{L}\p{N}_]*/uy },
    { kind: 'word', pattern: /[\p{L}_][\p{L}\p{N}_]*/uy },
    { kind: 'mark', pattern: /:=|[|(),=]/y },
];
/** @throws ImageError `INVALID_ARGUMENT` */
function tokensOf(text) {
    return [...scan(text)];
}
function* scan(text) {
    let at = 0;
    let trim = false;
    while (at < text.length) {
        OPEN.lastIndex = at;
        const open = OPEN.exec(text);
        const plain = text.slice(at, open?.index ?? text.length);
        const trimmed = trim ? plain.trimStart() : plain;
        const trimsLeft = open?.[0].endsWith('-') === true;
        yield { kind: 'text', text: trimsLeft ? trimmed.trimEnd() : trimmed, at, joined: false };
        if (open === null) {
            return;
        }
        const comment = match(COMMENT, text, open.index);
        if (comment !== undefined) {
            at = open.index + comment.length;
            trim = comment.endsWith('-}}');
            continue;
        }
        const end = yield* action(text, open.index, open.index + open[0].length);
        ({ at, trim } = end);
    }
}
function* action(text, start, from) {
    yield { kind: 'open', text: '{{', at: start, joined: false };
    let at = from;
    for (;;) {
        const close = match(CLOSE, text, at);
        if (close !== undefined) {
            at += close.length;
            yield { kind: 'close', text: '}}', at: at - 2, joined: false };
            return { at, trim: close.endsWith('-}}') };
        }
        const blank = match(/\s+/y, text, at)?.length ?? 0;
        at += blank;
        if (at >= text.length) {
            throw templateError(text, start, 'this action has no end: "}}" is missing');
        }
        const token = word(text, at, blank === 0);
        yield token;
        at += token.text.length + (token.kind === 'field' || token.kind === 'variable' ? 1 : 0);
    }
}
function word(text, at, joined) {
    for (const { kind, pattern } of WORDS) {
        const found = match(pattern, text, at);
        if (found !== undefined) {
            const prefixed = kind === 'field' || kind === 'variable';
            const value = kind === 'literal' ? { value: literal(text, found, at) } : {};
            return { kind, text: prefixed ? found.slice(1) : found, at, joined, ...value };
        }
    }
    const what = /["'`]/.test(text.charAt(at))
        ? 'this string has no end'
        : `unexpected "${text.charAt(at)}"`;
    throw templateError(text, at, what);
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
const ESCAPES = {
    ...{ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' },
    ...{ '\\': '\\', '"': '"', "'": "'" },
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g;
/** Go's literals: strings in quotes, raw ones in backquotes, characters (as numbers) and numbers. */
function literal(text, written, at) {
    const quote = written.charAt(0);
    const inside = written.slice(1, -1);
    if (quote === '`') {
        return inside;
    }
    if (quote === '"' || quote === "'") {
        const unescaped = inside.replaceAll(ESCAPE, (whole, x, u, U, octal, letter) => {
            const hex = x ?? u ?? U;
            const code = hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16);
            const character = letter === undefined ? pointOf(code) : ESCAPES[letter];
            if (character === undefined) {
                throw templateError(text, at, `${whole} is no escape of Go's`);
            }
            return character;
        });
        return quote === '"' ? unescaped : unescaped.codePointAt(0);
    }
    return numberOf(written.replaceAll('_', ''));
}
/** With a zero before them, digits are octal. */
function numberOf(written) {
    const [, sign = '', zero, digits = ''] = /^([+-]?)(0(?=[0-7]+$))?(.*)$/.exec(written) ?? [];
    const number = Number(zero === undefined ? digits : `0o${digits}`);
    return sign === '-' ? -number : number;
}
function pointOf(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./lib/template/cursor.js


/** How deep blocks and parentheses may stand in one another. */
const MAX_DEPTH = 100;
/** Where the reading of a template is. */
class Cursor {
    text;
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(text) {
        this.text = text;
        this.#tokens = tokensOf(text);
    }
    /** The token that is next, or that many after it. */
    peek(ahead = 0) {
        return this.#tokens[this.#next + ahead];
    }
    skip(count = 1) {
        this.#next += count;
    }
    take(kind, text) {
        const token = this.peek();
        if (token?.kind !== kind || (text !== undefined && token.text !== text)) {
            return undefined;
        }
        this.skip();
        return token;
    }
    /** The end of an action must be next. */
    close() {
        const token = this.peek();
        if (this.take('close') === undefined) {
            throw this.error(token?.at ?? this.text.length, `unexpected "${token?.text ?? ''}"`);
        }
    }
    /** @param at where what is nested begins */
    deeper(at, work) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH) {
            throw this.error(at, `nested more than ${MAX_DEPTH} deep`);
        }
        const result = work();
        this.#depth -= 1;
        return result;
    }
    /** Goes back to where it began if nothing is found. */
    attempt(work) {
        const start = this.#next;
        const found = work();
        if (found === undefined) {
            this.#next = start;
        }
        return found;
    }
    error(at, why) {
        return templateError(this.text, at, why);
    }
}

// EXTERNAL MODULE: ./lib/template/duration.js
var duration = __webpack_require__(7424);
;// CONCATENATED MODULE: ./lib/template/escape.js
const HTML = {
    ...{ '"': '&#34;', "'": '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;', '\0': '\uFFFD' },
};
/** As Go's template.HTMLEscaper (https://pkg.go.dev/text/template#HTMLEscapeString). */
function escapeHtml(text) {
    return text.replaceAll(/["'&<>\0]/g, (one) => HTML[one] ?? one);
}
/** As Go's url.QueryEscape (https://pkg.go.dev/net/url#QueryEscape). */
function escapeQuery(text) {
    return encodeURIComponent(text.toWellFormed())
        .replaceAll('%20', '+')
        .replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
const BACKSLASHED = /[\\'"]/;
/** As Go's template.JSEscapeString: for within a string of JavaScript. */
function escapeJavaScript(text) {
    return text.replaceAll(/[\\'"<>&=\p{Cc}]/gu, (one) => BACKSLASHED.test(one)
        ? `\\${one}`
        : `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./lib/template/number.js
var number = __webpack_require__(1537);
// EXTERNAL MODULE: ./lib/template/quote.js
var quote = __webpack_require__(3922);
// EXTERNAL MODULE: ./lib/template/values.js
var template_values = __webpack_require__(9198);
;// CONCATENATED MODULE: ./lib/template/printf.js





const VERB = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d*))?(?:\[(\d+)\])?([\s\S]?)/gu;
/** The widest that a value is padded to, in characters. */
const MAX_WIDTH = 1000;
/**
 * As Go's fmt.Sprintf (https://pkg.go.dev/fmt), for the verbs `v T s q t d x X o O b c U e E f F g G %`;
 * what does not fit is told in its words.
 */
function sprintf(format, values) {
    const given = new Arguments(values);
    const text = format.replaceAll(VERB, (_, flags, width, precision, index, verb) => {
        const wide = measure(width, given);
        const precise = measure(precision, given);
        if (verb === '%' || verb === '') {
            return verb === '%' ? '%' : '%!(NOVERB)';
        }
        given.goTo(index);
        return given.hasMore()
            ? padded(verb, given.take(), { flags, width: wide, precision: precise })
            : `%!${verb}(${index === undefined ? 'MISSING' : 'BADINDEX'})`;
    });
    const extra = given.extra().map(typed);
    return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.join(', ')})`;
}
/** The values that verbs take, one after the other unless one says which (`%[2]s`). */
class Arguments {
    #values;
    #next = 0;
    #reordered = false;
    constructor(values) {
        this.#values = values;
    }
    /** @param index from 1, as written; `undefined` is the next */
    goTo(index) {
        if (index !== undefined) {
            this.#reordered = true;
            this.#next = Number(index) - 1;
        }
    }
    hasMore() {
        return this.#next >= 0 && this.#next < this.#values.length;
    }
    take() {
        this.#next += 1;
        return this.#values[this.#next - 1];
    }
    /** What no verb took, which Go does not ask once the order was changed. */
    extra() {
        return this.#reordered ? [] : this.#values.slice(this.#next);
    }
}
function typed(value) {
    return (0,template_values/* isNil */.gD)(value) ? '<nil>' : `${(0,template_values/* typeOf */.QP)(value)}=${(0,template_values/* formatValue */.Fl)(value)}`;
}
function measure(written, given) {
    if (written === undefined) {
        return undefined;
    }
    const number = Number(written === '*' ? given.take() : written);
    if (!(Math.abs(number) <= MAX_WIDTH)) {
        throw new errors/* ImageError */.C8('UNSUPPORTED', `printf: a width of more than ${MAX_WIDTH}`);
    }
    return number;
}
function padded(verb, value, format) {
    const text = formatVerb(verb, value, format);
    const { flags, width = 0 } = format;
    const left = flags.includes('-') || width < 0;
    const missing = Math.abs(width) - [...text].length;
    if (missing <= 0) {
        return text;
    }
    if (left) {
        return text + ' '.repeat(missing);
    }
    const zeros = flags.includes('0') && typeof value === 'number';
    return zeros ? text.replace(/^[+-]?/, `$&${'0'.repeat(missing)}`) : ' '.repeat(missing) + text;
}
function formatVerb(verb, value, format) {
    switch (verb) {
        case 'v':
            return formatDefault(value, format);
        case 'T':
            return (0,template_values/* isNil */.gD)(value) ? '<nil>' : (0,template_values/* typeOf */.QP)(value);
        default:
            return formatItems(verb, value, format) ?? formatOne(verb, value, format);
    }
}
/** `%v`, with `+` the names of a struct's fields, with `#` as Go's source has it. */
function formatDefault(value, format) {
    if (format.flags.includes('#')) {
        return (0,template_values/* formatGo */.mw)(value);
    }
    if (format.flags.includes('+') && value instanceof template_values/* Struct */._k) {
        const fields = Object.entries(value.fields).map(([name, field]) => `${name}:${formatDefault(field, format)}`);
        return `{${fields.join(' ')}}`;
    }
    return (0,template_values/* formatValue */.Fl)(value);
}
/** Go formats the items of a list, and the keys and values of a map, each for itself. */
function formatItems(verb, value, format) {
    const items = (0,template_values/* itemsOf */.S3)(value);
    if (items !== undefined) {
        return `[${items.map((item) => formatVerb(verb, item, format)).join(' ')}]`;
    }
    const members = (0,template_values/* membersOf */.lS)(value);
    if (members === undefined) {
        return undefined;
    }
    if (value instanceof template_values/* Struct */._k) {
        return `{${Object.values(members)
            .map((field) => formatVerb(verb, field, format))
            .join(' ')}}`;
    }
    const pairs = (0,template_values/* sorted */.IP)(members).map(([key, member]) => [key, member].map((one) => formatVerb(verb, one, format)).join(':'));
    return `map[${pairs.join(' ')}]`;
}
function formatOne(verb, value, format) {
    const inWords = value instanceof duration/* Duration */.d && /[sq]/.test(verb);
    const plain = inWords ? String(value) : (0,duration/* counted */.h)(value);
    const formatted = typeof plain === 'number' ? (0,number/* formatNumber */.Z)(verb, plain, format) : formatText(verb, plain, format);
    return formatted ?? `%!${verb}(${typed(value)})`;
}
function formatText(verb, value, { flags, precision }) {
    if (typeof value === 'boolean') {
        return verb === 't' ? String(value) : undefined;
    }
    if (typeof value !== 'string') {
        return undefined;
    }
    const text = precision === undefined ? value : [...value].slice(0, precision).join('');
    switch (verb) {
        case 's':
            return text;
        case 'q':
            return ((flags.includes('#') ? (0,quote/* quoteRaw */.ZB)(text) : undefined) ??
                (0,quote/* quote */.hD)(text, { ascii: flags.includes('+') }));
        case 'x':
            return hexadecimal(text, flags);
        case 'X':
            return hexadecimal(text, flags).toUpperCase();
        default:
            return undefined;
    }
}
/** The bytes of a text, with a blank between two bytes and `0x` before them where the flags say so. */
function hexadecimal(text, flags) {
    const prefix = flags.includes('#') ? '0x' : '';
    const bytes = [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'));
    return flags.includes(' ')
        ? bytes.map((byte) => `${prefix}${byte}`).join(' ')
        : `${bytes.length > 0 ? prefix : ''}${bytes.join('')}`;
}

;// CONCATENATED MODULE: ./lib/template/functions.js





const MANY = Number.POSITIVE_INFINITY;
/**
 * Go's own functions (https://pkg.go.dev/text/template#hdr-Functions) and those that docker adds
 * (https://docs.docker.com/engine/cli/formatting/).
 */
const FUNCTIONS = new Map([
    ['json', { arity: [1, 1], call: (value) => (0,template_values/* toJson */.aB)(value) }],
    ['join', { arity: [2, 2], call: (list, separator) => texts(list).join(string(separator)) }],
    ['split', { arity: [2, 2], call: (text, separator) => string(text).split(string(separator)) }],
    ['upper', { arity: [1, 1], call: (text) => upper(string(text)) }],
    ['lower', { arity: [1, 1], call: (text) => string(text).toLowerCase() }],
    ['title', { arity: [1, 1], call: (text) => title(string(text)) }],
    ['pad', { arity: [3, 3], call: pad }],
    ['truncate', { arity: [2, 2], call: truncate }],
    ['len', { arity: [1, 1], call: (value) => lengthOf(value) }],
    ['index', { arity: [1, MANY], call: (value, ...keys) => keys.reduce(indexed, value) }],
    ['slice', { arity: [1, 4], call: (value, ...bounds) => sliced(value, bounds.map(count)) }],
    ['print', { arity: [0, MANY], call: print }],
    ['println', { arity: [0, MANY], call: (...values) => `${values.map(template_values/* formatValue */.Fl).join(' ')}\n` }],
    ['printf', { arity: [1, MANY], call: (format, ...values) => sprintf(string(format), values) }],
    ['html', { arity: [0, MANY], call: (...values) => escapeHtml(print(...values)) }],
    ['js', { arity: [0, MANY], call: (...values) => escapeJavaScript(print(...values)) }],
    ['urlquery', { arity: [0, MANY], call: (...values) => escapeQuery(print(...values)) }],
    ['not', { arity: [1, 1], call: (value) => !(0,template_values/* isTrue */.Hn)(value) }],
    // The evaluation stops at the first that decides; this is what it then comes to.
    ['and', { arity: [1, MANY], call: (...values) => values.at(-1) }],
    ['or', { arity: [1, MANY], call: (...values) => values.at(-1) }],
    ['eq', { arity: [2, MANY], call: (one, ...others) => others.some((other) => equal(one, other)) }],
    ['ne', { arity: [2, 2], call: (one, other) => !equal(one, other) }],
    ['lt', { arity: [2, 2], call: (one, other) => compare(one, other) < 0 }],
    ['le', { arity: [2, 2], call: (one, other) => compare(one, other) <= 0 }],
    ['gt', { arity: [2, 2], call: (one, other) => compare(one, other) > 0 }],
    ['ge', { arity: [2, 2], call: (one, other) => compare(one, other) >= 0 }],
]);
const FUNCTION_NAMES = new Set(FUNCTIONS.keys());
/** @throws ImageError `UNSUPPORTED` for values that the function cannot take */
function call(name, values) {
    const { arity, call: run } = FUNCTIONS.get(name) ?? { arity: [0, 0], call: () => undefined };
    const [least, most] = arity;
    if (values.length < least || values.length > most) {
        const wanted = least === most ? `${least}` : `${least} or more`;
        throw refused(`${name} takes ${wanted} arguments, not ${values.length}`);
    }
    try {
        return run(...values);
    }
    catch (error) {
        throw error instanceof errors/* ImageError */.C8 ? refused(`${name}: ${error.message}`) : error;
    }
}
const DOCKERS = ['json', 'join', 'split', 'upper', 'lower', 'title', 'truncate'];
/** The same over the headings of a table, which docker's own functions leave as they are, but for `pad`. */
function callOnHeadings(name, values) {
    return DOCKERS.includes(name) ? values[0] : call(name, values);
}
function refused(why) {
    return new errors/* ImageError */.C8('UNSUPPORTED', why);
}
function string(value) {
    if (typeof value !== 'string') {
        throw refused(`a string is needed, not a ${(0,template_values/* typeOf */.QP)(value)}`);
    }
    return value;
}
function count(value) {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
        throw refused(`a whole number is needed, not ${(0,template_values/* formatValue */.Fl)(value)}`);
    }
    return value;
}
function texts(value) {
    const items = (0,template_values/* itemsOf */.S3)(value) ?? ((0,template_values/* isNil */.gD)(value) ? [] : undefined);
    if (items === undefined) {
        throw refused(`a list is needed, not a ${(0,template_values/* typeOf */.QP)(value)}`);
    }
    return items.map(template_values/* formatValue */.Fl);
}
/** Letter by letter, as Go has it: what would become several letters (`\u00df`) stays. */
function upper(text) {
    return text.replaceAll(/\p{L}/gu, (letter) => {
        const [first = '', ...more] = letter.toUpperCase();
        return more.length > 0 ? letter : first;
    });
}
/** As Go's strings.Title: the first letter of each word; an apostrophe ends one (`It'S`). */
function title(text) {
    return text.replaceAll(/(?<![\p{L}\p{N}_])\p{L}/gu, upper);
}
/** In characters. */
function truncate(text, length) {
    return [...string(text)].slice(0, count(length)).join('');
}
const MAX_PAD = 1000;
/** docker's: as many blanks before and after, none around nothing. */
function pad(text, before, after) {
    const [left, right] = [count(before), count(after)];
    if (left > MAX_PAD || right > MAX_PAD) {
        throw refused(`more than ${MAX_PAD} blanks`);
    }
    return string(text) === '' ? '' : ' '.repeat(left) + text + ' '.repeat(right);
}
/** The length; of a string in bytes, as Go counts. */
function lengthOf(value) {
    const members = (0,template_values/* membersOf */.lS)(value);
    const length = typeof value === 'string'
        ? Buffer.byteLength(value)
        : ((0,template_values/* itemsOf */.S3)(value)?.length ?? (members && Object.keys(members).length));
    if (length === undefined) {
        throw refused(`a ${(0,template_values/* typeOf */.QP)(value)} has no length`);
    }
    return length;
}
/** An element; of a string a byte, as Go has it. */
function indexed(value, key) {
    const items = typeof value === 'string' ? [...Buffer.from(value)] : (0,template_values/* itemsOf */.S3)(value);
    if (items !== undefined) {
        const at = count(key);
        if (at >= items.length) {
            throw refused(`there is no item ${at} in a list of ${items.length}`);
        }
        return items[at];
    }
    if ((0,template_values/* membersOf */.lS)(value) === undefined) {
        throw refused(`a ${(0,template_values/* typeOf */.QP)(value)} has no items`);
    }
    const found = (0,template_values/* fieldOf */._F)(value, string(key));
    return found === undefined && value instanceof template_values/* StringMap */.gU ? '' : found;
}
/** A third bound says how far Go may let the slice grow, which has no effect here. */
function sliced(value, [from = 0, to, most]) {
    const whole = typeof value === 'string' ? Buffer.from(value) : (0,template_values/* itemsOf */.S3)(value);
    if (whole === undefined || (most !== undefined && typeof value === 'string')) {
        throw refused(`a ${(0,template_values/* typeOf */.QP)(value)} cannot be sliced`);
    }
    const end = to ?? whole.length;
    if (from > end || end > whole.length) {
        throw refused(`there is no ${from} to ${end} in ${whole.length}`);
    }
    const part = whole.slice(from, end);
    return Buffer.isBuffer(part) ? part.toString() : part;
}
/** As Go's fmt.Sprint: a blank between two of which neither is a string. */
function print(...values) {
    return values
        .map((value, index) => {
        const apart = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
        return `${apart ? ' ' : ''}${(0,template_values/* formatValue */.Fl)(value)}`;
    })
        .join('');
}
function equal(first, second) {
    const [one, other] = [(0,duration/* counted */.h)(first), (0,duration/* counted */.h)(second)];
    if ((0,template_values/* isNil */.gD)(one) || (0,template_values/* isNil */.gD)(other)) {
        return (0,template_values/* isNil */.gD)(one) && (0,template_values/* isNil */.gD)(other);
    }
    if (typeof one === 'object' || typeof one !== typeof other) {
        throw incomparable(one, other);
    }
    return one === other;
}
function compare(first, second) {
    const [one, other] = [(0,duration/* counted */.h)(first), (0,duration/* counted */.h)(second)];
    if (typeof one === 'number' && typeof other === 'number') {
        return one - other;
    }
    if (typeof one === 'string' && typeof other === 'string') {
        return Buffer.compare(Buffer.from(one), Buffer.from(other));
    }
    throw incomparable(one, other);
}
function incomparable(one, other) {
    return refused(`a ${(0,template_values/* typeOf */.QP)(one)} cannot be compared with a ${(0,template_values/* typeOf */.QP)(other)}`);
}

;// CONCATENATED MODULE: ./lib/template/pipeline.js

const CONSTANTS = new Map([
    ['true', true],
    ['false', false],
    ['nil', null],
]);
/** Reads what stands in an action after its keyword, and knows the variables that can be used there. */
class PipelineParser {
    #cursor;
    /** The innermost last; the first is `$`. */
    #variables = [''];
    constructor(cursor) {
        this.#cursor = cursor;
    }
    /** What `work` declares cannot be used after it. */
    scoped(work) {
        const scope = this.#variables.length;
        const result = work();
        this.#variables.length = scope;
        return result;
    }
    /** @param inRange two variables may be declared */
    pipeline(inRange = false) {
        const at = this.#cursor.peek()?.at ?? 0;
        const { variables, assigns } = this.#declaration(inRange);
        const commands = [this.#command()];
        while (this.#cursor.take('mark', '|') !== undefined) {
            commands.push(this.#command());
            this.#mustCall(commands.at(-1));
        }
        if (!assigns) {
            this.#variables.push(...variables);
        }
        return { at, variables, assigns, commands };
    }
    #declaration(inRange) {
        const { mark, names } = this.#cursor.attempt(() => this.#declared(inRange)) ?? { names: [] };
        const unknown = names.find((name) => !this.#variables.includes(name));
        if (mark?.text === '=' && unknown !== undefined) {
            throw this.#cursor.error(mark.at, `the variable $${unknown} was not declared`);
        }
        return { variables: names, assigns: mark?.text === '=' };
    }
    #declared(inRange) {
        const cursor = this.#cursor;
        const variables = [cursor.take('variable')];
        if (inRange && variables[0] !== undefined && cursor.take('mark', ',') !== undefined) {
            variables.push(cursor.take('variable'));
        }
        const mark = cursor.take('mark', ':=') ?? cursor.take('mark', '=');
        const names = variables.flatMap((token) => (token === undefined ? [] : [token.text]));
        return mark === undefined || names.length < variables.length ? undefined : { mark, names };
    }
    /** What a value is piped into must be able to take it. */
    #mustCall(command) {
        const first = command?.operands[0];
        if (first !== undefined && first.kind === 'literal') {
            throw this.#cursor.error(first.at, 'a value cannot be piped into a constant');
        }
    }
    #command() {
        const at = this.#cursor.peek()?.at ?? this.#cursor.text.length;
        const operands = [];
        for (let operand = this.#operand(); operand !== undefined; operand = this.#operand()) {
            operands.push(operand);
        }
        if (operands.length === 0) {
            const found = this.#cursor.peek();
            const what = found === undefined || found.kind === 'close'
                ? 'a value is missing'
                : `unexpected "${found.text}"`;
            throw this.#cursor.error(at, what);
        }
        const [first] = operands;
        if (first?.kind === 'literal' && first.value === null) {
            throw this.#cursor.error(first.at, 'nil says nothing by itself');
        }
        return { at, operands };
    }
    #operand() {
        const token = this.#cursor.peek();
        const first = token && this.#simple(token);
        if (first === undefined) {
            return undefined;
        }
        const fields = [...first.fields];
        for (let more = this.#cursor.peek(); more?.kind === 'field' && more.joined; more = this.#cursor.peek()) {
            fields.push(more.text);
            this.#cursor.skip();
        }
        return { ...first, fields };
    }
    #simple(token) {
        const { at, kind, text } = token;
        if (kind === 'mark' && text === '(') {
            this.#cursor.skip();
            const pipeline = this.#cursor.deeper(at, () => this.pipeline());
            if (this.#cursor.take('mark', ')') === undefined) {
                throw this.#cursor.error(at, 'this parenthesis is not closed');
            }
            return { at, kind: 'pipeline', pipeline, fields: [] };
        }
        if (kind === 'mark' || kind === 'close' || kind === 'open' || kind === 'text') {
            return undefined;
        }
        this.#cursor.skip();
        switch (kind) {
            case 'field':
                return { at, kind: 'dot', fields: [text] };
            case 'dot':
                return { at, kind: 'dot', fields: [] };
            case 'literal':
                return { at, kind: 'literal', value: token.value, fields: [] };
            case 'variable':
                return this.#variable(text, at);
            default:
                return this.#word(text, at);
        }
    }
    #variable(name, at) {
        if (!this.#variables.includes(name)) {
            throw this.#cursor.error(at, `the variable $${name} was not declared`);
        }
        return { at, kind: 'variable', name, fields: [] };
    }
    #word(name, at) {
        if (CONSTANTS.has(name)) {
            return { at, kind: 'literal', value: CONSTANTS.get(name), fields: [] };
        }
        if (!FUNCTION_NAMES.has(name)) {
            throw this.#cursor.error(at, `there is no function "${name}"`);
        }
        return { at, kind: 'function', name, fields: [] };
    }
}

;// CONCATENATED MODULE: ./lib/template/parse.js



/** The longest template, in characters. */
const MAX_LENGTH = 64 * 1024;
/** @throws ImageError `INVALID_ARGUMENT`, with the position */
function parse(text) {
    if (text.length > MAX_LENGTH) {
        throw templateError(text, 0, `longer than ${MAX_LENGTH} characters`);
    }
    return new Parser(text).all();
}
const BLOCKS = ['if', 'with', 'range'];
/** Go's actions that combine several templates. */
const OF_SEVERAL = ['template', 'define', 'block'];
/** Words that begin an action and are no functions. */
const KEYWORDS = new Set([
    ...BLOCKS,
    ...OF_SEVERAL,
    ...['else', 'end', 'break', 'continue'],
]);
class Parser {
    #cursor;
    #pipelines;
    #loops = 0;
    constructor(text) {
        this.#cursor = new Cursor(text);
        this.#pipelines = new PipelineParser(this.#cursor);
    }
    all() {
        const nodes = this.#nodes();
        const left = this.#cursor.peek();
        if (left !== undefined) {
            throw this.#cursor.error(left.at, `{{${this.#keyword()}}} without a block`);
        }
        return nodes;
    }
    /** Up to `{{else` or `{{end`, or the end of the template. */
    #nodes() {
        const nodes = [];
        for (let token = this.#cursor.peek(); token !== undefined; token = this.#cursor.peek()) {
            if (token.kind === 'text') {
                this.#cursor.skip();
                nodes.push({ kind: 'text', text: token.text });
                continue;
            }
            const keyword = this.#keyword();
            if (keyword === 'else' || keyword === 'end') {
                break;
            }
            this.#cursor.skip();
            nodes.push(this.#action(keyword, token.at));
        }
        return nodes;
    }
    #action(keyword, at) {
        const block = BLOCKS.find((kind) => kind === keyword);
        if (block !== undefined) {
            this.#cursor.skip();
            return this.#pipelines.scoped(() => this.#block(block, at));
        }
        if (keyword === 'break' || keyword === 'continue') {
            this.#cursor.skip();
            if (this.#loops === 0) {
                throw this.#cursor.error(at, `{{${keyword}}} outside of {{range}}`);
            }
            this.#cursor.close();
            return { kind: keyword };
        }
        if (keyword !== undefined) {
            throw this.#cursor.error(at, `{{${keyword}}} is not possible: a template stands alone`);
        }
        const pipeline = this.#pipelines.pipeline();
        this.#cursor.close();
        return { kind: 'action', pipeline };
    }
    #block(kind, at) {
        const pipeline = this.#cursor.deeper(at, () => this.#pipelines.pipeline(kind === 'range'));
        this.#cursor.close();
        this.#loops += kind === 'range' ? 1 : 0;
        const body = this.#cursor.deeper(at, () => this.#nodes());
        this.#loops -= kind === 'range' ? 1 : 0;
        const otherwise = this.#rest(kind, at);
        return { kind, at, pipeline, body, otherwise };
    }
    /** `{{end}}`, `{{else}}\u2026{{end}}` or `{{else if \u2026}}\u2026`, which is a block within `else` without its own end. */
    #rest(kind, at) {
        if (this.#cursor.peek() === undefined) {
            throw this.#cursor.error(at, `{{${kind}}} has no {{end}}`);
        }
        this.#cursor.skip();
        if (this.#cursor.take('word')?.text === 'end') {
            this.#cursor.close();
            return [];
        }
        const again = this.#cursor.peek();
        if (again?.kind === 'word' && again.text === kind && kind !== 'range') {
            this.#cursor.skip();
            return [this.#cursor.deeper(at, () => this.#block(kind, again.at))];
        }
        this.#cursor.close();
        const nodes = this.#cursor.deeper(at, () => this.#nodes());
        if (this.#cursor.peek() === undefined || this.#keyword() !== 'end') {
            throw this.#cursor.error(at, `{{${kind}}} has no {{end}}`);
        }
        this.#cursor.skip(2);
        this.#cursor.close();
        return nodes;
    }
    /** The word that the action ahead begins with, where it is no function's. */
    #keyword() {
        const word = this.#cursor.peek(1);
        return word?.kind === 'word' && KEYWORDS.has(word.text) ? word.text : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/template/pairs.js

/**
 * What `range` goes over: a list by number, a map by key, the numbers below a number; nothing of nil.
 * @param most how many numbers there are at the most: a number may be any
 * @returns `undefined` for what it cannot go over
 */
function pairsOf(value, most) {
    const items = (0,template_values/* itemsOf */.S3)(value);
    if (items !== undefined) {
        return items.map((item, index) => [index, item]);
    }
    if (typeof value === 'number' && Number.isInteger(value)) {
        const length = Math.max(0, Math.min(value, most));
        return Array.from({ length }, (_, index) => [index, index]);
    }
    const members = (0,template_values/* membersOf */.lS)(value);
    return members === undefined ? ((0,template_values/* isNil */.gD)(value) ? [] : undefined) : (0,template_values/* sorted */.IP)(members);
}

;// CONCATENATED MODULE: ./lib/template/run.js





/** The most that one run may do: templates have loops, and come from outside. */
const MAX_STEPS = 1_000_000;
/** The longest result, in characters. */
const MAX_OUTPUT = 16 * 1024 * 1024;
/** One run of a template over one value. */
class Run {
    #text;
    #variables;
    #output = [];
    #headings;
    #print;
    #length = 0;
    #steps = 0;
    constructor(text, root, { headings = false, print = String } = {}) {
        this.#text = text;
        this.#print = print;
        this.#headings = headings;
        this.#variables = [{ name: '', value: root }];
    }
    /** @throws ImageError `UNSUPPORTED` or `TOO_LARGE`, with the position */
    result(nodes, root) {
        try {
            this.#nodes(nodes, root);
        }
        catch (error) {
            // What suits the rows may not suit their headings: docker's end where it does not.
            if (!this.#headings || (0,errors/* codeOf */.$N)(error) !== 'UNSUPPORTED') {
                throw error;
            }
        }
        return this.#output.join('');
    }
    #nodes(nodes, dot) {
        for (const node of nodes) {
            const ending = this.#node(node, dot);
            if (ending !== 'end') {
                return ending;
            }
        }
        return 'end';
    }
    #node(node, dot) {
        switch (node.kind) {
            case 'text':
                this.#write(node.text, 0);
                return 'end';
            case 'action': {
                const value = this.#pipeline(node.pipeline, dot);
                if (node.pipeline.variables.length === 0) {
                    this.#write(this.#print((0,template_values/* formatResult */.J9)(value)), node.pipeline.at);
                }
                return 'end';
            }
            case 'break':
            case 'continue':
                return node.kind;
            default:
                return this.#scoped(() => this.#block(node, dot));
        }
    }
    #block(block, dot) {
        const { kind, pipeline, body, otherwise } = block;
        if (kind === 'range') {
            return this.#range(block, dot);
        }
        const value = this.#pipeline(pipeline, dot);
        return (0,template_values/* isTrue */.Hn)(value)
            ? this.#nodes(body, kind === 'with' ? value : dot)
            : this.#nodes(otherwise, dot);
    }
    #range({ at, pipeline, body, otherwise }, dot) {
        const { variables, assigns } = pipeline;
        const value = this.#pipeline({ ...pipeline, variables: [] }, dot);
        const pairs = pairsOf(value, MAX_STEPS + 1);
        if (pairs === undefined) {
            throw this.#error(at, `range cannot go over a ${(0,template_values/* typeOf */.QP)(value)}`);
        }
        for (const [key, item] of pairs) {
            const values = variables.length === 2 ? [key, item] : [item];
            const ending = this.#scoped(() => {
                variables.forEach((name, index) => {
                    this.#set(name, values[index], assigns);
                });
                this.#step(at);
                return this.#nodes(body, item);
            });
            if (ending === 'break') {
                break;
            }
        }
        return pairs.length === 0 ? this.#nodes(otherwise, dot) : 'end';
    }
    /** What is declared within ends with it. */
    #scoped(work) {
        const before = this.#variables.length;
        const ending = work();
        this.#variables.length = before;
        return ending;
    }
    #pipeline({ commands, variables, assigns }, dot) {
        const [first, ...rest] = commands;
        let value = first && this.#command(first, dot, []);
        for (const command of rest) {
            value = this.#command(command, dot, [value]);
        }
        for (const name of variables) {
            this.#set(name, value, assigns);
        }
        return value;
    }
    #set(name, value, assigns) {
        const known = assigns ? this.#variables.findLast((one) => one.name === name) : undefined;
        if (known === undefined) {
            this.#variables.push({ name, value });
        }
        else {
            known.value = value;
        }
    }
    #command({ at, operands }, dot, piped) {
        this.#step(at);
        const [first, ...rest] = operands;
        if (first === undefined) {
            return undefined;
        }
        if (first.kind !== 'function') {
            if (rest.length + piped.length > 0) {
                throw this.#error(at, 'only a function takes arguments');
            }
            return this.#operand(first, dot);
        }
        return this.#fields(this.#function(first.name, at, rest, dot, piped), first);
    }
    #function(name, at, operands, dot, piped) {
        const values = [];
        const decides = name === 'and' || name === 'or' ? name : undefined;
        for (const operand of operands) {
            const value = this.#operand(operand, dot);
            values.push(value);
            if (decides !== undefined && (0,template_values/* isTrue */.Hn)(value) === (decides === 'or')) {
                return value;
            }
        }
        const run = this.#headings ? callOnHeadings : call;
        return this.#within(at, () => run(name, [...values, ...piped]));
    }
    #operand(operand, dot) {
        return this.#fields(this.#value(operand, dot), operand);
    }
    #value(operand, dot) {
        switch (operand.kind) {
            case 'dot':
                return dot;
            case 'literal':
                return operand.value;
            case 'variable':
                return this.#variables.findLast(({ name }) => name === operand.name)?.value;
            case 'function':
                return this.#command({ at: operand.at, operands: [{ ...operand, fields: [] }] }, dot, []);
            case 'pipeline':
                return this.#pipeline(operand.pipeline, dot);
        }
    }
    #fields(value, { at, fields }) {
        return fields.reduce((found, name) => this.#within(at, () => (0,template_values/* fieldOf */._F)(found, name)), value);
    }
    #write(text, at) {
        this.#length += text.length;
        if (this.#length > MAX_OUTPUT) {
            throw templateError(this.#text, at, `it makes more than ${MAX_OUTPUT} characters`, {
                code: 'TOO_LARGE',
            });
        }
        this.#output.push(text);
    }
    #step(at) {
        this.#steps += 1;
        if (this.#steps > MAX_STEPS) {
            throw templateError(this.#text, at, `it takes more than ${MAX_STEPS} steps`, {
                code: 'TOO_LARGE',
            });
        }
    }
    #within(at, work) {
        try {
            return work();
        }
        catch (error) {
            throw error instanceof errors/* ImageError */.C8 ? this.#error(at, (0,errors/* messageOf */.bD)(error), error) : error;
        }
    }
    #error(at, why, cause) {
        return templateError(this.#text, at, why, { code: 'UNSUPPORTED', cause });
    }
}

;// CONCATENATED MODULE: ./lib/template/template.js


/**
 * A Go template, as docker's `--format` takes them (https://pkg.go.dev/text/template), without
 * `define`, `template` and `block`.
 */
class Template {
    #text;
    #nodes;
    /** @throws ImageError `INVALID_ARGUMENT` for one that does not parse, with line and column */
    constructor(text) {
        this.#text = text;
        this.#nodes = parse(text);
    }
    /**
     * @param value JSON, with `Struct`, `StringMap` and `Nil` where Go knows more
     * @throws ImageError `UNSUPPORTED` where it asks for what is not there; `TOO_LARGE` for one that
     * does not come to an end
     */
    execute(value, options = {}) {
        return new Run(this.#text, value, options).result(this.#nodes, value);
    }
}


/***/ }),

/***/ 9198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   J9: () => (/* binding */ formatResult),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   _k: () => (/* binding */ Struct),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   gD: () => (/* binding */ isNil),
/* harmony export */   gU: () => (/* binding */ StringMap),
/* harmony export */   jP: () => (/* binding */ NIL_MAP),
/* harmony export */   kS: () => (/* binding */ NIL_POINTER),
/* harmony export */   l6: () => (/* binding */ NIL_SLICE),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   mw: () => (/* binding */ formatGo)
/* harmony export */ });
/* unused harmony export Nil */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7424);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1537);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3922);




/**
 * What templates are given is JSON, where a missing member of a map is no value, and these: what Go
 * knows of a type beyond its JSON.
 */
/** A Go struct: asking for a field that it has not is an error, and its fields keep their order. */
class Struct {
    fields;
    /** Fields that a template sees and JSON leaves out (`omitempty`). */
    #omitted;
    constructor(fields, omitted = []) {
        this.fields = fields;
        this.#omitted = new Set(omitted);
    }
    toJSON() {
        const kept = Object.entries(this.fields).filter(([name]) => !this.#omitted.has(name));
        return Object.fromEntries(kept);
    }
}
/** A Go map from strings to strings, perhaps nil: `index` finds an empty string for every other key. */
class StringMap {
    entries;
    #nil;
    constructor(entries) {
        this.entries = entries ?? {};
        this.#nil = entries === undefined;
    }
    toJSON() {
        return this.#nil ? null : this.entries;
    }
}
/** Go's typed nil: `null` in JSON, and in text what its type makes of it. */
class Nil {
    text;
    constructor(text) {
        this.text = text;
    }
    toJSON() {
        return null;
    }
}
const NIL_SLICE = new Nil('[]');
const NIL_MAP = new Nil('map[]');
const NIL_POINTER = new Nil('<nil>');
/** The members of a map or struct; `undefined` for anything else. */
function membersOf(value) {
    if (value instanceof Struct) {
        return value.fields;
    }
    if (value instanceof StringMap) {
        return value.entries;
    }
    if (value instanceof Nil) {
        return value === NIL_MAP ? {} : undefined;
    }
    if (value instanceof _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d) {
        return undefined;
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function itemsOf(value) {
    return value === NIL_SLICE ? [] : Array.isArray(value) ? value : undefined;
}
function isNil(value) {
    return value === undefined || value === null || value instanceof Nil;
}
/** Go's word for the type of a value, as near as a document tells it. */
function typeOf(value) {
    if (value === undefined || value === null || value === NIL_POINTER) {
        return 'nil';
    }
    const items = itemsOf(value);
    if (items !== undefined) {
        return `[]${typeOfAll(items)}`;
    }
    const members = membersOf(value);
    if (members !== undefined) {
        return value instanceof Struct ? 'struct' : `map[string]${typeOfAll(Object.values(members))}`;
    }
    if (typeof value === 'number') {
        return Number.isInteger(value) ? 'int' : 'float64';
    }
    return value instanceof _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d ? 'time.Duration' : (NAMES[typeof value] ?? typeof value);
}
const NAMES = { boolean: 'bool' };
function typeOfAll(values) {
    return values.every((value) => typeof value === 'string') ? 'string' : 'interface {}';
}
/** Whether `if` takes a value for true: not where it is zero or empty; a struct always is. */
function isTrue(value) {
    if (isNil(value)) {
        return false;
    }
    const items = itemsOf(value);
    if (items !== undefined) {
        return items.length > 0;
    }
    const members = membersOf(value);
    if (members !== undefined) {
        return value instanceof Struct || Object.keys(members).length > 0;
    }
    return Boolean((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(value));
}
/**
 * A member by its name.
 * @returns `undefined`, which prints as `<no value>`, where a map lacks it
 * @throws ImageError `UNSUPPORTED` where a value can have no such member
 */
function fieldOf(value, name) {
    const members = membersOf(value);
    if (members !== undefined && Object.hasOwn(members, name)) {
        return members[name];
    }
    if (members === undefined || value instanceof Struct) {
        const known = value instanceof Struct ? Object.keys(value.fields) : [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('UNSUPPORTED', `there is no field ${name} in a ${typeOf(value)}`, {
            hint: known.length === 0 ? undefined : `there is ${known.join(', ')}`,
        });
    }
    return undefined;
}
/** As Go's `%v` at the end of a pipeline: no value and a nil of no type are both `<no value>`. */
function formatResult(value) {
    return value === undefined || value === null ? '<no value>' : formatValue(value);
}
/** As Go's `%v`: `[a b]`, `map[a:1 b:2]` by key, `{a b}` for a struct, `<nil>`. */
function formatValue(value) {
    if (value instanceof Nil) {
        return value.text;
    }
    if (value === undefined || value === null) {
        return '<nil>';
    }
    const items = itemsOf(value);
    if (items !== undefined) {
        return `[${items.map(formatValue).join(' ')}]`;
    }
    const members = membersOf(value);
    if (members === undefined) {
        return typeof value === 'number' ? (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shortest */ .p)(value) : String(value);
    }
    if (value instanceof Struct) {
        return `{${Object.values(members).map(formatValue).join(' ')}}`;
    }
    const entries = sorted(members).map(([key, member]) => `${key}:${formatValue(member)}`);
    return `map[${entries.join(' ')}]`;
}
/** As Go's `%#v`: how a source of Go would write it. */
function formatGo(value) {
    if (typeof value === 'string') {
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(value);
    }
    const items = itemsOf(value);
    const members = membersOf(value);
    if (isNil(value) || (items === undefined && members === undefined)) {
        return formatValue((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(value));
    }
    const inside = items?.map(formatGo) ??
        sorted(members ?? {}).map(([key, member]) => `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}:${formatGo(member)}`);
    return `${typeOf(value)}{${inside.join(', ')}}`;
}
/**
 * As Go's encoding/json writes it, maps by key, structs in their order; `<`, `>` and `&` stay as
 * they are, as docker's `json` has it.
 * @param indent blanks for each level; none is one line
 */
function toJson(value, indent = 0) {
    const text = JSON.stringify(ordered(value) ?? null, null, indent);
    return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
/** The same as a plain document. */
function ordered(value) {
    if (value instanceof Nil) {
        return null;
    }
    if (Array.isArray(value)) {
        return value.map(ordered);
    }
    if (value instanceof Struct) {
        const fields = Object.entries(value.toJSON()).map(([key, field]) => [key, ordered(field)]);
        return Object.fromEntries(fields);
    }
    const members = value instanceof StringMap ? value.toJSON() : membersOf(value);
    return members === undefined || members === null
        ? value === undefined || value instanceof StringMap
            ? null
            : value
        : Object.fromEntries(sorted(members).map(([key, member]) => [key, ordered(member)]));
}
/** By the bytes of the keys, which Go goes by; UTF-16 differs beyond the Basic Multilingual Plane. */
function sorted(members) {
    return Object.entries(members).toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}


/***/ })

};
