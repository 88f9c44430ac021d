/*020641ab52fa21d08378f624a874f21f*/(function (exports, require, module, __dirname, performance) {// src/image/moved-bytes.ts
function movedBytes({ bytes }, remote) {
	return {
		downloaded: remote.source === true ? bytes.copied : 0,
		uploaded: remote.target === true ? bytes.copied : 0,
		mounted: bytes.mounted,
		skipped: bytes.skipped
	};
}
Object.defineProperty(exports, "movedBytes", {
	enumerable: true,
	get: function() {
		return movedBytes;
	}
});

})