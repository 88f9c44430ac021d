export const id = 3937;
export const ids = [3937];
export const modules = {

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tagCommand: () => (/* binding */ tagCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _copy_copy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8968);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3940);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5780);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8605);








function tagCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('tag')
        .description('Give an image of the store, or of a registry, another name')
        .argument('<source>', 'an image of the store, or docker://REFERENCE')
        .argument('<target...>', 'new names; docker://REFERENCE where the source is')
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K)('tag alpine:3.20 ghcr.io/acme/alpine:3.20', 'tag docker://ghcr.io/acme/app:sha-1234 docker://ghcr.io/acme/app:1.4.0'))
        .action(bind(tag));
}
async function tag(context, [from = '', ...to]) {
    const source = (0,_place_place_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlace */ .De)(from, 'store');
    const targets = to.map((text) => (0,_place_place_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlace */ .De)(text, 'store'));
    const work = inStore(source, targets) ?? inRegistry(source, targets);
    if (work === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_ARGUMENT', `tag: ${from} and ${to.join(', ')} are not in one place`, {
            hint: 'names stay in the store, or in one registry with docker:// before each; transship copy goes further',
        });
    }
    const { results, errors } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(work.targets, (reference) => work.tag(context, reference));
    context.output.document(results);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAny */ .MI)(errors, work.targets.length);
}
function inStore(source, targets) {
    if (source.transport !== 'store' || !targets.every((place) => place.transport === 'store')) {
        return undefined;
    }
    return {
        targets: targets.map(nameOf),
        tag: async ({ places, signal }, target) => {
            const { source: store, name } = await places.source(source, signal);
            const descriptor = await store.resolve(name, { signal });
            const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(target);
            await (await places.store()).tag(descriptor, reference, { signal });
            return { reference, digest: descriptor.digest };
        },
    };
}
function inRegistry(source, targets) {
    if (source.transport !== 'docker') {
        return undefined;
    }
    const { registry } = source.reference;
    const there = targets.filter((place) => place.transport === 'docker' && place.reference.registry === registry);
    if (there.length < targets.length) {
        return undefined;
    }
    return {
        targets: there.map(({ reference }) => reference),
        tag: async ({ places, signal }, reference) => {
            const from = await places.source(source, signal);
            const to = await places.target({ transport: 'docker', reference }, { signal });
            const { written } = await (0,_copy_copy_js__WEBPACK_IMPORTED_MODULE_6__/* .copy */ .C)(from, to, { signal });
            return { reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(reference), digest: written.digest };
        },
    };
}
/** Checks that a new name in the store is a reference without a digest. */
function nameOf(place) {
    if (place.reference === undefined || place.reference.digest !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_REFERENCE', `tag: ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(place.text)} is not a name with a tag`, {
            hint: 'a name is [HOST[:PORT]/]PATH[:TAG], such as ghcr.io/acme/app:1.4.0',
        });
    }
    return place.reference;
}


/***/ })

};
