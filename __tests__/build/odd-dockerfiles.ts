/** Instructions after a stage as in the table of BuildKit, each of which a builder has read in another way once. */
export const ODD: readonly (readonly [name: string, instructions: string])[] = [
  ['nothing as a source', 'COPY --from=scratch / /x\nCOPY --from=scratch . /y/z'],
  [
    'layers that change nothing',
    'WORKDIR /w\nWORKDIR /w\nCOPY empty /w\nCOPY *.none /x/\nWORKDIR .',
  ],
  [
    'names of one file',
    'COPY hard /h\nCOPY hard/one hard/two /k/\nFROM scratch\nCOPY --from=0 /h /m',
  ],
  ['names of one file changed', 'COPY --chown=3 --chmod=600 hard /h\nCOPY a.txt /h/one'],
  ['X after all may not run', 'COPY --chmod=a-x,a+X sub run.sh /x/'],
  ['--unpack without a value', 'ADD --unpack a.txt /x/'],
  [
    'a row of passwd that is cut off',
    'COPY <<EOF /etc/passwd\ncut:x:77\nEOF\nCOPY --chown=cut a.txt /x',
  ],
  ['WORKDIR of a user that is not there', 'USER who\nWORKDIR /w/x'],
  ['WORKDIR of a group that is not there', 'COPY etc /etc\nUSER app:who\nWORKDIR /w/x'],
  ['scratch of another platform', 'FROM --platform=linux/arm64 scratch\nCOPY a.txt /x'],
  [
    'name of the last stage',
    'FROM scratch AS last\nARG TARGETSTAGE\nENV S=$TARGETSTAGE\nCOPY a.txt /x',
  ],
  ['ONBUILD of pairs', 'ONBUILD ENV A b\nONBUILD LABEL x=y\nFROM stage\nENV Z=$A'],
  ['what is no JSON', 'CMD ["a",]\nENTRYPOINT ["a"] b'],
  ['escapes in sources', 'COPY sub\\/c.txt "a.txt" /x/\nCOPY ["a.txt", "/y z/"]'],
  ['dots and slashes', 'WORKDIR //w//x/../y\nCOPY a.txt ./p/.\nCOPY a.txt //q///r'],
  [
    'ENV with all substitutions',
    `ENV P=/a/b.tar.gz\nENV A=\${P##*/} B=\${P%%.*} C=\${P/a/x} D=\${P//\\//_} E=$1$@`,
  ],
  ['ENV of old with an equals sign', 'ENV A   b=c  d  \nENV B\tc\td'],
  ['arguments of one line', `ARG A=1 B=$A C=\${B}2\nENV A=2 D=$A$C`],
  ['ports in odd forms', 'EXPOSE 0080 65535 90-92/UDP 80/sctp 0 8080:81 127.0.0.1:1:82'],
  ['comments among lines', '   ENV A=1 \\\n# c1\n    # c2\n  B=2 \\\n\n  C=#d\n\tCMD x # y'],
];
