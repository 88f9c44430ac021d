const UNUSED = 'FROM scratch AS unused\n';
const USED = '\nFROM scratch\nCOPY a.txt /\n';

/** Dockerfiles that BuildKit refuses too, and how the error here ends. */
export const REFUSED: readonly (readonly [dockerfile: string, error: string])[] = [
  ['\n# nothing\n', ': it has no instructions'],
  ['ARG A=1\n', ':1: there is no FROM'],
  ['ENV A=1\nFROM scratch\n', ':1: only ARG may stand before the first FROM'],
  ['FROM $NONE\n', ':1: FROM $NONE: the name is empty'],
  ['FROM ${\n', ':1: "${": it has a substitution that is wrong or has no end'],
  [`ARG A=1\nFROM \${A:%x}\n`, `:2: "\${A:%x}": there is no substitution with ":%"`],
  ['FROM --platform=a/b/c/d scratch\n', ':1: "a/b/c/d" is not a platform'],
  ['# check=SKIP=all\nFROM scratch\n', 'check: "SKIP=all" is no option'],
  ['# check=skip=all;error=maybe\nFROM scratch\n', 'check: "error=maybe" is no option'],
  [
    'FROM scratch\nCOPY <<a/b /x/\n1\na/b\n',
    ':2: "a/b" is no name for the file of a here-document',
  ],
  ['FROM scratch\nCOPY <<.. /x/\n1\n..\n', ':2: ".." is no name for the file of a here-document'],
  ['FROM scratch\nONBUILD ENV A\n', ':2: ENV needs a name and a value: ENV NAME=VALUE'],
  // In a stage that is not needed.
  [`${UNUSED}COPY --foo a b${USED}`, ':2: COPY has no flag --foo'],
  [`${UNUSED}COPY --link=foo a b${USED}`, ':2: COPY: --link is true or false'],
  [`${UNUSED}COPY a${USED}`, ':2: COPY needs at least one source and a destination'],
  [`${UNUSED}COPY --from=9 / /${USED}`, ':2: stage "9" is not there before this one'],
  [`${UNUSED}ENV A${USED}`, ':2: ENV needs a name and a value: ENV NAME=VALUE'],
  [`${UNUSED}LABEL =b${USED}`, ':2: LABEL: a name may not be empty'],
  [`${UNUSED}ARG${USED}`, ':2: ARG needs at least one argument'],
  [`${UNUSED}USER${USED}`, ':2: USER needs an argument'],
  [`${UNUSED}USER --x y${USED}`, ':2: USER has no flag --x'],
  [`${UNUSED}SHELL x${USED}`, ':2: SHELL is followed by a JSON array: SHELL ["/bin/sh", "-c"]'],
  [`${UNUSED}VOLUME [""]${USED}`, ':2: VOLUME: a path may not be empty'],
  [`${UNUSED}CMD [1]${USED}`, ':2: a JSON array here is one of strings only'],
  [
    `${UNUSED}HEALTHCHECK FOO${USED}`,
    ':2: HEALTHCHECK is followed by NONE, or by CMD and a command',
  ],
  [`${UNUSED}ONBUILD FROM x${USED}`, ':2: ONBUILD cannot be followed by FROM'],
  [`FROM $NONE AS unused${USED}`, ':1: FROM $NONE: the name is empty'],
  [`FROM --platform=a/b/c/d scratch AS unused${USED}`, ':1: "a/b/c/d" is not a platform'],
];

/** What BuildKit takes in a stage that is not needed, as it looks at it only when it builds it. */
export const NOT_LOOKED_AT: readonly string[] = [
  'EXPOSE foo',
  'COPY none /',
  'STOPSIGNAL FOO',
  `ENV A=\${B!}`,
  'COPY --chmod=999 a.txt /',
].map((instruction) => `${UNUSED}${instruction}${USED}`);
