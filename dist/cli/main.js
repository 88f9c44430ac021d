import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 158:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { addAbortListener } = __nccwpck_require__(3440)
const { RequestAbortedError } = __nccwpck_require__(8707)

const kListener = Symbol('kListener')
const kSignal = Symbol('kSignal')

function abort (self) {
  if (self.abort) {
    self.abort(self[kSignal]?.reason)
  } else {
    self.reason = self[kSignal]?.reason ?? new RequestAbortedError()
  }
  removeSignal(self)
}

function addSignal (self, signal) {
  self.reason = null

  self[kSignal] = null
  self[kListener] = null

  if (!signal) {
    return
  }

  if (signal.aborted) {
    abort(self)
    return
  }

  self[kSignal] = signal
  self[kListener] = () => {
    abort(self)
  }

  addAbortListener(self[kSignal], self[kListener])
}

function removeSignal (self) {
  if (!self[kSignal]) {
    return
  }

  if ('removeEventListener' in self[kSignal]) {
    self[kSignal].removeEventListener('abort', self[kListener])
  } else {
    self[kSignal].removeListener('abort', self[kListener])
  }

  self[kSignal] = null
  self[kListener] = null
}

module.exports = {
  addSignal,
  removeSignal
}


/***/ }),

/***/ 4660:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { AsyncResource } = __nccwpck_require__(6698)
const { InvalidArgumentError, SocketError } = __nccwpck_require__(8707)
const util = __nccwpck_require__(3440)
const { addSignal, removeSignal } = __nccwpck_require__(158)

class ConnectHandler extends AsyncResource {
  constructor (opts, callback) {
    if (!opts || typeof opts !== 'object') {
      throw new InvalidArgumentError('invalid opts')
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    const { signal, opaque, responseHeaders } = opts

    if (signal && typeof signal.on !== 'function' && typeof signal.addEventListener !== 'function') {
      throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget')
    }

    super('UNDICI_CONNECT')

    this.opaque = opaque || null
    this.responseHeaders = responseHeaders || null
    this.callback = callback
    this.abort = null

    addSignal(this, signal)
  }

  onRequestStart (controller, context) {
    if (this.reason) {
      controller.abort(this.reason)
      return
    }

    assert(this.callback)

    this.abort = (reason) => controller.abort(reason)
    this.context = context
  }

  onResponseStart () {
    throw new SocketError('bad connect', null)
  }

  onRequestUpgrade (controller, statusCode, headers, socket) {
    const { callback, opaque, context } = this

    removeSignal(this)

    this.callback = null

    let responseHeaders = headers
    const rawHeaders = controller?.rawHeaders
    // Indicates is an HTTP2Session
    if (responseHeaders != null) {
      responseHeaders = this.responseHeaders === 'raw'
        ? util.parseRawHeaders(rawHeaders)
        : headers
    }

    this.runInAsyncScope(callback, null, null, {
      statusCode,
      headers: responseHeaders,
      socket,
      opaque,
      context
    })
  }

  onResponseError (_controller, err) {
    const { callback, opaque } = this

    removeSignal(this)

    if (callback) {
      this.callback = null
      queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque })
      })
    }
  }
}

function connect (opts, callback) {
  if (callback === undefined) {
    return new Promise((resolve, reject) => {
      connect.call(this, opts, (err, data) => {
        return err ? reject(err) : resolve(data)
      })
    })
  }

  try {
    const connectHandler = new ConnectHandler(opts, callback)
    const connectOptions = { ...opts, method: 'CONNECT' }
    this.dispatch(connectOptions, connectHandler)
  } catch (err) {
    if (typeof callback !== 'function') {
      throw err
    }
    const opaque = opts?.opaque
    queueMicrotask(() => callback(err, { opaque }))
  }
}

module.exports = connect


/***/ }),

/***/ 4043:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { AsyncResource } = __nccwpck_require__(6698)
const { Readable } = __nccwpck_require__(9927)
const { InvalidArgumentError, RequestAbortedError } = __nccwpck_require__(8707)
const util = __nccwpck_require__(3440)

function noop () {}

class RequestHandler extends AsyncResource {
  constructor (opts, callback) {
    if (!opts || typeof opts !== 'object') {
      throw new InvalidArgumentError('invalid opts')
    }

    const { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts

    try {
      if (typeof callback !== 'function') {
        throw new InvalidArgumentError('invalid callback')
      }

      if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) {
        throw new InvalidArgumentError('invalid highWaterMark')
      }

      if (signal && typeof signal.on !== 'function' && typeof signal.addEventListener !== 'function') {
        throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget')
      }

      if (method === 'CONNECT') {
        throw new InvalidArgumentError('invalid method')
      }

      if (onInfo && typeof onInfo !== 'function') {
        throw new InvalidArgumentError('invalid onInfo callback')
      }

      super('UNDICI_REQUEST')
    } catch (err) {
      if (util.isStream(body)) {
        util.destroy(body.on('error', noop), err)
      }
      throw err
    }

    this.method = method
    this.responseHeaders = responseHeaders || null
    this.opaque = opaque || null
    this.callback = callback
    this.res = null
    this.abort = null
    this.body = body
    this.trailers = {}
    this.context = null
    this.controller = null
    this.onInfo = onInfo || null
    this.highWaterMark = highWaterMark
    this.reason = null
    this.removeAbortListener = null

    if (signal?.aborted) {
      this.reason = signal.reason ?? new RequestAbortedError()
    } else if (signal) {
      this.removeAbortListener = util.addAbortListener(signal, () => {
        this.reason = signal.reason ?? new RequestAbortedError()
        if (this.res) {
          // Null the reference before destroying, mirroring onResponseError, so
          // that chunks flushed after the abort (e.g. an async decompressor
          // flush) are dropped by the `!this.res` guard in onResponseData
          // instead of being pushed into the torn-down stream.
          const res = this.res
          this.res = null
          util.destroy(res.on('error', noop), this.reason)
        } else if (this.abort) {
          this.abort(this.reason)
        }
      })
    }
  }

  onRequestStart (controller, context) {
    if (this.reason) {
      controller.abort(this.reason)
      return
    }

    assert(this.callback)

    this.controller = controller
    this.abort = (reason) => controller.abort(reason)
    this.context = context
  }

  onResponseStart (controller, statusCode, headers, statusText) {
    const { callback, opaque, context, responseHeaders, highWaterMark } = this

    const rawHeaders = controller?.rawHeaders
    const responseHeaderData = responseHeaders === 'raw'
      ? util.parseRawHeaders(rawHeaders)
      : headers

    if (statusCode < 200) {
      if (this.onInfo) {
        this.onInfo({ statusCode, headers: responseHeaderData })
      }
      return
    }

    const parsedHeaders = headers
    const contentType = parsedHeaders?.['content-type']
    const contentLength = parsedHeaders?.['content-length']
    const res = new Readable({
      resume: () => controller.resume(),
      abort: (reason) => controller.abort(reason),
      contentType,
      contentLength: this.method !== 'HEAD' && contentLength
        ? Number(contentLength)
        : null,
      highWaterMark
    })

    if (this.removeAbortListener) {
      res.on('close', this.removeAbortListener)
      this.removeAbortListener = null
    }

    this.callback = null
    this.res = res
    if (callback !== null) {
      try {
        this.runInAsyncScope(callback, null, null, {
          statusCode,
          statusText,
          headers: responseHeaderData,
          trailers: this.trailers,
          opaque,
          body: res,
          context
        })
      } catch (err) {
        // If the callback throws synchronously, we need to handle it
        // Remove reference to res to allow res being garbage collected
        this.res = null

        // Destroy the response stream
        util.destroy(res.on('error', noop), err)

        // Use queueMicrotask to re-throw the error so it reaches uncaughtException
        queueMicrotask(() => {
          throw err
        })
      }
    }
  }

  onResponseData (controller, chunk) {
    if (!this.res) {
      return
    }

    if (this.res.push(chunk) === false) {
      controller.pause()
    }
  }

  onResponseEnd (_controller, trailers) {
    if (trailers && typeof trailers === 'object') {
      for (const key of Object.keys(trailers)) {
        if (key === '__proto__') {
          Object.defineProperty(this.trailers, key, {
            value: trailers[key],
            enumerable: true,
            configurable: true,
            writable: true
          })
        } else {
          this.trailers[key] = trailers[key]
        }
      }
    }
    this.res?.push(null)
  }

  onResponseError (_controller, err) {
    const { res, callback, body, opaque } = this

    if (callback) {
      // TODO: Does this need queueMicrotask?
      this.callback = null
      queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque })
      })
    }

    if (res) {
      this.res = null
      // Ensure all queued handlers are invoked before destroying res.
      queueMicrotask(() => {
        util.destroy(res.on('error', noop), err)
      })
    }

    if (body) {
      this.body = null

      if (util.isStream(body)) {
        body.on('error', noop)
        util.destroy(body, err)
      }
    }

    if (this.removeAbortListener) {
      this.removeAbortListener()
      this.removeAbortListener = null
    }
  }
}

function request (opts, callback) {
  if (callback === undefined) {
    return new Promise((resolve, reject) => {
      request.call(this, opts, (err, data) => {
        return err ? reject(err) : resolve(data)
      })
    })
  }

  try {
    const handler = new RequestHandler(opts, callback)

    this.dispatch(opts, handler)
  } catch (err) {
    if (typeof callback !== 'function') {
      throw err
    }
    const opaque = opts?.opaque
    queueMicrotask(() => callback(err, { opaque }))
  }
}

module.exports = request
module.exports.RequestHandler = RequestHandler


/***/ }),

/***/ 9927:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { addAbortListener } = __nccwpck_require__(8474)
const { Readable } = __nccwpck_require__(7075)
const { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = __nccwpck_require__(8707)
const util = __nccwpck_require__(3440)

const kConsume = Symbol('kConsume')
const kReading = Symbol('kReading')
const kBody = Symbol('kBody')
const kAbort = Symbol('kAbort')
const kContentType = Symbol('kContentType')
const kContentLength = Symbol('kContentLength')
const kUsed = Symbol('kUsed')
const kBytesRead = Symbol('kBytesRead')

const noop = () => {}

/**
 * @class
 * @extends {Readable}
 * @see https://fetch.spec.whatwg.org/#body
 */
class BodyReadable extends Readable {
  /**
   * @param {object} opts
   * @param {(this: Readable, size: number) => void} opts.resume
   * @param {() => (void | null)} opts.abort
   * @param {string} [opts.contentType = '']
   * @param {number} [opts.contentLength]
   * @param {number} [opts.highWaterMark = 64 * 1024]
   */
  constructor ({
    resume,
    abort,
    contentType = '',
    contentLength,
    highWaterMark = 64 * 1024 // Same as nodejs fs streams.
  }) {
    super({
      autoDestroy: true,
      read: resume,
      highWaterMark
    })

    this._readableState.dataEmitted = false

    this[kAbort] = abort

    /** @type {Consume | null} */
    this[kConsume] = null

    /** @type {number} */
    this[kBytesRead] = 0

    /** @type {ReadableStream|null} */
    this[kBody] = null

    /** @type {boolean} */
    this[kUsed] = false

    /** @type {string} */
    this[kContentType] = contentType

    /** @type {number|null} */
    this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null

    /**
     * Is stream being consumed through Readable API?
     * This is an optimization so that we avoid checking
     * for 'data' and 'readable' listeners in the hot path
     * inside push().
     *
     * @type {boolean}
     */
    this[kReading] = false
  }

  /**
   * @param {Error|null} err
   * @param {(error:(Error|null)) => void} callback
   * @returns {void}
   */
  _destroy (err, callback) {
    if (!err && !this._readableState.endEmitted) {
      err = new RequestAbortedError()
    }

    if (err) {
      this[kAbort]()
    }

    // Workaround for Node "bug". If the stream is destroyed in same
    // tick as it is created, then a user who is waiting for a
    // promise (i.e micro tick) for installing an 'error' listener will
    // never get a chance and will always encounter an unhandled exception.
    if (!this[kUsed]) {
      setImmediate(callback, err)
    } else {
      callback(err)
    }
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  on (event, listener) {
    if (event === 'data' || event === 'readable') {
      this[kReading] = true
      this[kUsed] = true
    }
    return super.on(event, listener)
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  addListener (event, listener) {
    return this.on(event, listener)
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  off (event, listener) {
    const ret = super.off(event, listener)
    if (event === 'data' || event === 'readable') {
      this[kReading] = (
        this.listenerCount('data') > 0 ||
        this.listenerCount('readable') > 0
      )
    }
    return ret
  }

  /**
   * @param {string|symbol} event
   * @param {(...args: any[]) => void} listener
   * @returns {this}
   */
  removeListener (event, listener) {
    return this.off(event, listener)
  }

  /**
   * @param {Buffer|null} chunk
   * @returns {boolean}
   */
  push (chunk) {
    if (chunk) {
      this[kBytesRead] += chunk.length
      if (this[kConsume]) {
        consumePush(this[kConsume], chunk)
        return this[kReading] ? super.push(chunk) : true
      }
    }

    return super.push(chunk)
  }

  /**
   * Consumes and returns the body as a string.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-text
   * @returns {Promise<string>}
   */
  text () {
    return consume(this, 'text')
  }

  /**
   * Consumes and returns the body as a JavaScript Object.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-json
   * @returns {Promise<unknown>}
   */
  json () {
    return consume(this, 'json')
  }

  /**
   * Consumes and returns the body as a Blob
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-blob
   * @returns {Promise<Blob>}
   */
  blob () {
    return consume(this, 'blob')
  }

  /**
   * Consumes and returns the body as an Uint8Array.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-bytes
   * @returns {Promise<Uint8Array>}
   */
  bytes () {
    return consume(this, 'bytes')
  }

  /**
   * Consumes and returns the body as an ArrayBuffer.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-arraybuffer
   * @returns {Promise<ArrayBuffer>}
   */
  arrayBuffer () {
    return consume(this, 'arrayBuffer')
  }

  /**
   * Not implemented
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-formdata
   * @throws {NotSupportedError}
   */
  async formData () {
    // TODO: Implement.
    throw new NotSupportedError()
  }

  /**
   * Returns true if the body is not null and the body has been consumed.
   * Otherwise, returns false.
   *
   * @see https://fetch.spec.whatwg.org/#dom-body-bodyused
   * @readonly
   * @returns {boolean}
   */
  get bodyUsed () {
    return util.isDisturbed(this)
  }

  /**
   * @see https://fetch.spec.whatwg.org/#dom-body-body
   * @readonly
   * @returns {ReadableStream}
   */
  get body () {
    if (!this[kBody]) {
      this[kBody] = ReadableStream.from(this)
      if (this[kConsume]) {
        // TODO: Is this the best way to force a lock?
        this[kBody].getReader() // Ensure stream is locked.
        assert(this[kBody].locked)
      }
    }
    return this[kBody]
  }

  /**
   * Dumps the response body by reading `limit` number of bytes.
   * @param {object} opts
   * @param {number} [opts.limit = 131072] Number of bytes to read.
   * @param {AbortSignal} [opts.signal] An AbortSignal to cancel the dump.
   * @returns {Promise<null>}
   */
  dump (opts) {
    const signal = opts?.signal

    if (signal != null && (typeof signal !== 'object' || !('aborted' in signal))) {
      return Promise.reject(new InvalidArgumentError('signal must be an AbortSignal'))
    }

    const limit = opts?.limit && Number.isFinite(opts.limit)
      ? opts.limit
      : 128 * 1024

    if (signal?.aborted) {
      return Promise.reject(signal.reason ?? new AbortError())
    }

    if (this._readableState.closeEmitted) {
      return Promise.resolve(null)
    }

    return new Promise((resolve, reject) => {
      if (
        (this[kContentLength] && (this[kContentLength] > limit)) ||
        this[kBytesRead] > limit
      ) {
        this.destroy(new AbortError())
      }

      if (signal) {
        const onAbort = () => {
          this.destroy(signal.reason ?? new AbortError())
        }
        const abortListener = addAbortListener(signal, onAbort)
        this
          .on('close', function () {
            abortListener[Symbol.dispose]()
            if (signal.aborted) {
              reject(signal.reason ?? new AbortError())
            } else {
              resolve(null)
            }
          })
      } else {
        this.on('close', resolve)
      }

      this
        .on('error', noop)
        .on('data', () => {
          if (this[kBytesRead] > limit) {
            this.destroy()
          }
        })
        .resume()
    })
  }

  /**
   * @param {BufferEncoding} encoding
   * @returns {this}
   */
  setEncoding (encoding) {
    if (Buffer.isEncoding(encoding)) {
      // Delegate to Node.js Readable.setEncoding() which initializes a
      // StringDecoder and re-encodes already-buffered chunks. This properly
      // handles multi-byte sequences split at chunk boundaries for the
      // for-await / on('data') paths. Without this, Node.js uses
      // buf.toString(encoding) on each chunk, producing U+FFFD for split chars.
      //
      // The consume path (body.text(), body.json(), ...) copes with the
      // decoded strings this leaves in state.buffer, see consumeStart().
      super.setEncoding(encoding)
    }
    return this
  }
}

/**
 * @see https://streams.spec.whatwg.org/#readablestream-locked
 * @param {BodyReadable} bodyReadable
 * @returns {boolean}
 */
function isLocked (bodyReadable) {
  // Consume is an implicit lock.
  return bodyReadable[kBody]?.locked === true || bodyReadable[kConsume] !== null
}

/**
 * @see https://fetch.spec.whatwg.org/#body-unusable
 * @param {BodyReadable} bodyReadable
 * @returns {boolean}
 */
function isUnusable (bodyReadable) {
  return util.isDisturbed(bodyReadable) || isLocked(bodyReadable)
}

/**
 * @typedef {'text' | 'json' | 'blob' | 'bytes' | 'arrayBuffer'} ConsumeType
 */

/**
 * @template {ConsumeType} T
 * @typedef {T extends 'text' ? string :
 *           T extends 'json' ? unknown :
 *           T extends 'blob' ? Blob :
 *           T extends 'arrayBuffer' ? ArrayBuffer :
 *           T extends 'bytes' ? Uint8Array :
 *           never
 * } ConsumeReturnType
 */
/**
 * @typedef {object} Consume
 * @property {ConsumeType} type
 * @property {BodyReadable} stream
 * @property {((value?: any) => void)} resolve
 * @property {((err: Error) => void)} reject
 * @property {number} length
 * @property {Buffer[]} body
 */

/**
 * @template {ConsumeType} T
 * @param {BodyReadable} stream
 * @param {T} type
 * @returns {Promise<ConsumeReturnType<T>>}
 */
function consume (stream, type) {
  assert(!stream[kConsume])

  return new Promise((resolve, reject) => {
    if (isUnusable(stream)) {
      const rState = stream._readableState
      if (rState.destroyed && rState.closeEmitted === false) {
        stream
          .on('error', reject)
          .on('close', () => {
            reject(new TypeError('unusable'))
          })
      } else {
        reject(rState.errored ?? new TypeError('unusable'))
      }
    } else {
      queueMicrotask(() => {
        stream[kConsume] = {
          type,
          stream,
          resolve,
          reject,
          length: 0,
          body: []
        }

        stream
          .on('error', function (err) {
            consumeFinish(this[kConsume], err)
          })
          .on('close', function () {
            if (this[kConsume].body !== null) {
              consumeFinish(this[kConsume], new RequestAbortedError())
            }
          })

        consumeStart(stream[kConsume])
      })
    }
  })
}

/**
 * @param {Consume} consume
 * @returns {void}
 */
function consumeStart (consume) {
  if (consume.body === null) {
    return
  }

  const { _readableState: state } = consume.stream

  if (state.bufferIndex) {
    const start = state.bufferIndex
    const end = state.buffer.length
    for (let n = start; n < end; n++) {
      consumePush(consume, state.buffer[n])
    }
  } else {
    for (const chunk of state.buffer) {
      consumePush(consume, chunk)
    }
  }

  // If setEncoding() was called, state.buffer holds decoded strings, which
  // consumePush() turns back into bytes. The trailing bytes of a multi-byte
  // sequence split across a chunk boundary are not part of any of those
  // strings, they are held inside the decoder until the rest arrives, so
  // take them from there.
  const decoder = state.decoder
  if (decoder != null && decoder.lastNeed > 0) {
    consumePush(consume, Buffer.from(decoder.lastChar.subarray(0, decoder.lastTotal - decoder.lastNeed)))
  }

  if (state.endEmitted) {
    // No `this` to read the consume off here: consumeStart is a free function, called from
    // the queueMicrotask above. The callback below does have one, because the emitter passes
    // the stream as its receiver. Returning matters too - consumeEnd() clears consume.stream,
    // which the resume() below would then dereference.
    consumeEnd(consume, state.encoding)
    return
  }

  consume.stream.on('end', function () {
    consumeEnd(this[kConsume], this._readableState.encoding)
  })

  consume.stream.resume()

  while (consume.stream.read() != null) {
    // Loop
  }
}

/**
 * @param {Buffer[]} chunks
 * @param {number} length
 * @param {BufferEncoding} [encoding='utf8']
 * @returns {string}
 */
function chunksDecode (chunks, length, encoding) {
  if (chunks.length === 0 || length === 0) {
    return ''
  }
  const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length)
  const bufferLength = buffer.length

  // Skip BOM.
  const start =
    bufferLength > 2 &&
    buffer[0] === 0xef &&
    buffer[1] === 0xbb &&
    buffer[2] === 0xbf
      ? 3
      : 0
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8') {
    return buffer.utf8Slice(start, bufferLength)
  } else {
    return buffer.subarray(start, bufferLength).toString(encoding)
  }
}

/**
 * @param {Buffer[]} chunks
 * @param {number} length
 * @returns {Uint8Array}
 */
function chunksConcat (chunks, length) {
  if (chunks.length === 0 || length === 0) {
    return new Uint8Array(0)
  }
  if (chunks.length === 1) {
    // fast-path
    return new Uint8Array(chunks[0])
  }
  const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)

  let offset = 0
  for (let i = 0; i < chunks.length; ++i) {
    const chunk = chunks[i]
    buffer.set(chunk, offset)
    offset += chunk.length
  }

  return buffer
}

/**
 * @param {Consume} consume
 * @param {BufferEncoding} encoding
 * @returns {void}
 */
function consumeEnd (consume, encoding) {
  const { type, body, resolve, stream, length } = consume

  try {
    if (type === 'text') {
      resolve(chunksDecode(body, length, encoding))
    } else if (type === 'json') {
      resolve(JSON.parse(chunksDecode(body, length, encoding)))
    } else if (type === 'arrayBuffer') {
      resolve(chunksConcat(body, length).buffer)
    } else if (type === 'blob') {
      resolve(new Blob(body, { type: stream[kContentType] }))
    } else if (type === 'bytes') {
      resolve(chunksConcat(body, length))
    }

    consumeFinish(consume)
  } catch (err) {
    stream.destroy(err)
  }
}

/**
 * @param {Consume} consume
 * @param {Buffer|string} chunk
 * @returns {void}
 */
function consumePush (consume, chunk) {
  if (consume.body === null) {
    return
  }

  if (typeof chunk === 'string') {
    // Buffered before the consume started, while an encoding was set.
    // consume.length has to stay a byte count and chunksDecode()/chunksConcat()
    // only work on bytes, so re-encode. A string's own length is in UTF-16 code
    // units and Uint8Array.prototype.set() ignores a string argument entirely.
    chunk = Buffer.from(chunk, consume.stream._readableState.encoding)
  }

  consume.length += chunk.length
  consume.body.push(chunk)
}

/**
 * @param {Consume} consume
 * @param {Error} [err]
 * @returns {void}
 */
function consumeFinish (consume, err) {
  if (consume.body === null) {
    return
  }

  if (err) {
    consume.reject(err)
  } else {
    consume.resolve()
  }

  // Reset the consume object to allow for garbage collection.
  consume.type = null
  consume.stream = null
  consume.resolve = null
  consume.reject = null
  consume.length = 0
  consume.body = null
}

module.exports = {
  Readable: BodyReadable,
  chunksDecode
}


/***/ }),

/***/ 9136:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const net = __nccwpck_require__(7030)
const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(3440)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(8707)

let tls // include tls conditionally since it is not always available

// TODO: session re-use does not wait for the first
// connection to resolve the session and might therefore
// resolve the same servername multiple times even when
// re-use is enabled.

const SessionCache = class WeakSessionCache {
  constructor (maxCachedSessions) {
    this._maxCachedSessions = maxCachedSessions
    this._sessionCache = new Map()
    this._sessionRegistry = new FinalizationRegistry((key) => {
      if (this._sessionCache.size < this._maxCachedSessions) {
        return
      }

      const ref = this._sessionCache.get(key)
      if (ref !== undefined && ref.deref() === undefined) {
        this._sessionCache.delete(key)
      }
    })
  }

  get (sessionKey) {
    const ref = this._sessionCache.get(sessionKey)
    return ref ? ref.deref() : null
  }

  set (sessionKey, session) {
    if (this._maxCachedSessions === 0) {
      return
    }

    if (this._sessionCache.has(sessionKey)) {
      this._sessionCache.delete(sessionKey)
    } else if (this._sessionCache.size >= this._maxCachedSessions) {
      // Make room for the new session: prefer an entry whose session has
      // already been collected, otherwise evict the oldest one.
      let evicted = false
      for (const [key, ref] of this._sessionCache) {
        if (ref.deref() === undefined) {
          this._sessionCache.delete(key)
          evicted = true
          break
        }
      }

      if (!evicted) {
        const oldest = this._sessionCache.keys().next()
        if (!oldest.done) {
          this._sessionCache.delete(oldest.value)
        }
      }
    }

    this._sessionCache.set(sessionKey, new WeakRef(session))
    this._sessionRegistry.register(session, sessionKey)
  }
}

function buildConnector ({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
  if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
    throw new InvalidArgumentError('maxCachedSessions must be a positive integer or zero')
  }

  const options = { path: socketPath, ...opts }
  const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions)
  timeout = timeout == null ? 10e3 : timeout
  allowH2 = allowH2 != null ? allowH2 : true
  return function connect ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
    let socket
    if (protocol === 'https:') {
      if (!tls) {
        tls = __nccwpck_require__(1692)
      }
      servername = servername || options.servername || util.getServerName(host) || null

      const sessionKey = servername || hostname
      assert(sessionKey)

      const session = customSession || sessionCache.get(sessionKey) || null

      port = port || 443

      socket = tls.connect({
        highWaterMark: 16384, // TLS in node can't have bigger HWM anyway...
        ...options,
        servername,
        session,
        localAddress,
        ALPNProtocols: allowH2 ? (preferH2 ? ['h2', 'http/1.1'] : ['http/1.1', 'h2']) : ['http/1.1'],
        socket: httpSocket, // upgrade socket connection
        port,
        host: hostname
      })

      socket
        .on('session', function (session) {
          // TODO (fix): Can a session become invalid once established? Don't think so?
          sessionCache.set(sessionKey, session)
        })
    } else {
      assert(!httpSocket, 'httpSocket can only be sent on TLS update')

      port = port || 80

      const connectOptions = {
        highWaterMark: 64 * 1024, // Same as nodejs fs streams.
        ...options,
        localAddress,
        port,
        host: hostname
      }

      const family = net.isIP(hostname)
      if (family !== 0 && servername && servername !== hostname) {
        connectOptions.host = servername
        connectOptions.lookup = (_hostname, lookupOptions, cb) => {
          if (lookupOptions.all) {
            cb(null, [{ address: hostname, family }])
          } else {
            cb(null, hostname, family)
          }
        }
      }

      socket = net.connect(connectOptions)
      if (useH2c === true) {
        socket.alpnProtocol = 'h2'
      }
    }

    // Set TCP keep alive options on the socket here instead of in connect() for the case of assigning the socket
    if (options.keepAlive == null || options.keepAlive) {
      const keepAliveInitialDelay = options.keepAliveInitialDelay === undefined ? 60e3 : options.keepAliveInitialDelay
      socket.setKeepAlive(true, keepAliveInitialDelay)
    }

    const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port })

    socket
      .setNoDelay(true)
      .once(protocol === 'https:' ? 'secureConnect' : 'connect', function () {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(null, this)
        }
      })
      .on('error', function (err) {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(maybeNormalizeConnectError(err, this, { timeout, hostname, port }))
        }
      })

    return socket
  }
}

// `net.connect` with `autoSelectFamily` raises an `AggregateError` when every
// attempted address fails. If any of those failures is a timeout, surface the
// error as a `ConnectTimeoutError` so callers see the same error regardless of
// which timer (Node's internal one or undici's `connectTimeout`) wins the race.
// The original `AggregateError` is preserved on `.cause`.
function maybeNormalizeConnectError (err, socket, opts) {
  if (
    err instanceof AggregateError &&
    (err.code === 'ETIMEDOUT' || err.errors.some((e) => e != null && e.code === 'ETIMEDOUT'))
  ) {
    let message = 'Connect Timeout Error'
    if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
      message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
    } else {
      message += ` (attempted address: ${opts.hostname}:${opts.port},`
    }
    message += ` timeout: ${opts.timeout}ms)`

    const wrapped = new ConnectTimeoutError(message)
    wrapped.cause = err
    return wrapped
  }
  return err
}

module.exports = buildConnector


/***/ }),

/***/ 735:
/***/ ((module) => {



/**
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers
 */
const wellknownHeaderNames = /** @type {const} */ ([
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Accept-Ranges',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Request-Headers',
  'Access-Control-Request-Method',
  'Age',
  'Allow',
  'Alt-Svc',
  'Alt-Used',
  'Authorization',
  'Cache-Control',
  'Clear-Site-Data',
  'Connection',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Length',
  'Content-Location',
  'Content-Range',
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Content-Type',
  'Cookie',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Date',
  'Device-Memory',
  'Downlink',
  'ECT',
  'ETag',
  'Expect',
  'Expect-CT',
  'Expires',
  'Forwarded',
  'From',
  'Host',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'If-Unmodified-Since',
  'Keep-Alive',
  'Last-Modified',
  'Link',
  'Location',
  'Max-Forwards',
  'Origin',
  'Permissions-Policy',
  'Pragma',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'RTT',
  'Range',
  'Referer',
  'Referrer-Policy',
  'Refresh',
  'Retry-After',
  'Sec-WebSocket-Accept',
  'Sec-WebSocket-Extensions',
  'Sec-WebSocket-Key',
  'Sec-WebSocket-Protocol',
  'Sec-WebSocket-Version',
  'Server',
  'Server-Timing',
  'Service-Worker-Allowed',
  'Service-Worker-Navigation-Preload',
  'Set-Cookie',
  'SourceMap',
  'Strict-Transport-Security',
  'Supports-Loading-Mode',
  'TE',
  'Timing-Allow-Origin',
  'Trailer',
  'Transfer-Encoding',
  'Upgrade',
  'Upgrade-Insecure-Requests',
  'User-Agent',
  'Vary',
  'Via',
  'WWW-Authenticate',
  'X-Content-Type-Options',
  'X-DNS-Prefetch-Control',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-Powered-By',
  'X-Requested-With',
  'X-XSS-Protection'
])

/** @type {Record<typeof wellknownHeaderNames[number]|Lowercase<typeof wellknownHeaderNames[number]>, string>} */
const headerNameLowerCasedRecord = {}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(headerNameLowerCasedRecord, null)

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = wellknownHeaderNames[i]
  const lowerCasedKey = key.toLowerCase()
  headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] =
    lowerCasedKey
}

/**
 * Default WebSocket receive limits (see `webSocket` in Client.md). Used by
 * DispatcherBase#webSocketOptions and by the WebSocket parser when the
 * dispatcher doesn't provide a value, so a dispatcher without
 * `webSocketOptions` (a custom one, or a wrapper) doesn't remove the limits.
 */
const defaultWebSocketMaxFragments = 131072
const defaultWebSocketMaxPayloadSize = 128 * 1024 * 1024 // 128 MB

module.exports = {
  wellknownHeaderNames,
  headerNameLowerCasedRecord,
  defaultWebSocketMaxFragments,
  defaultWebSocketMaxPayloadSize
}


/***/ }),

/***/ 2414:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const diagnosticsChannel = __nccwpck_require__(3053)
const util = __nccwpck_require__(7975)

const undiciDebugLog = util.debuglog('undici')
const fetchDebuglog = util.debuglog('fetch')
const websocketDebuglog = util.debuglog('websocket')

const channels = {
  // Client
  beforeConnect: diagnosticsChannel.channel('undici:client:beforeConnect'),
  connected: diagnosticsChannel.channel('undici:client:connected'),
  connectError: diagnosticsChannel.channel('undici:client:connectError'),
  sendHeaders: diagnosticsChannel.channel('undici:client:sendHeaders'),
  // Request
  create: diagnosticsChannel.channel('undici:request:create'),
  bodySent: diagnosticsChannel.channel('undici:request:bodySent'),
  bodyChunkSent: diagnosticsChannel.channel('undici:request:bodyChunkSent'),
  bodyChunkReceived: diagnosticsChannel.channel('undici:request:bodyChunkReceived'),
  headers: diagnosticsChannel.channel('undici:request:headers'),
  trailers: diagnosticsChannel.channel('undici:request:trailers'),
  error: diagnosticsChannel.channel('undici:request:error'),
  // WebSocket
  open: diagnosticsChannel.channel('undici:websocket:open'),
  close: diagnosticsChannel.channel('undici:websocket:close'),
  socketError: diagnosticsChannel.channel('undici:websocket:socket_error'),
  ping: diagnosticsChannel.channel('undici:websocket:ping'),
  pong: diagnosticsChannel.channel('undici:websocket:pong'),
  // ProxyAgent
  proxyConnected: diagnosticsChannel.channel('undici:proxy:connected')
}

let isTrackingClientEvents = false

function trackClientEvents (debugLog = undiciDebugLog) {
  if (isTrackingClientEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers ||
      channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
    isTrackingClientEvents = true
    return
  }

  isTrackingClientEvents = true

  diagnosticsChannel.subscribe('undici:client:beforeConnect',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connecting to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connected',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connected to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connectError',
    evt => {
      const {
        connectParams: { version, protocol, port, host },
        error
      } = evt
      debugLog(
        'connection to %s%s using %s%s errored - %s',
        host,
        port ? `:${port}` : '',
        protocol,
        version,
        error.message
      )
    })

  diagnosticsChannel.subscribe('undici:client:sendHeaders',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('sending request to %s %s%s', method, origin, path)
    })
}

let isTrackingRequestEvents = false

function trackRequestEvents (debugLog = undiciDebugLog) {
  if (isTrackingRequestEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers ||
      channels.error.hasSubscribers) {
    isTrackingRequestEvents = true
    return
  }

  isTrackingRequestEvents = true

  diagnosticsChannel.subscribe('undici:request:headers',
    evt => {
      const {
        request: { method, path, origin },
        response: { statusCode }
      } = evt
      debugLog(
        'received response to %s %s%s - HTTP %d',
        method,
        origin,
        path,
        statusCode
      )
    })

  diagnosticsChannel.subscribe('undici:request:trailers',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('trailers received from %s %s%s', method, origin, path)
    })

  diagnosticsChannel.subscribe('undici:request:error',
    evt => {
      const {
        request: { method, path, origin },
        error
      } = evt
      debugLog(
        'request to %s %s%s errored - %s',
        method,
        origin,
        path,
        error.message
      )
    })
}

let isTrackingWebSocketEvents = false

function trackWebSocketEvents (debugLog = websocketDebuglog) {
  if (isTrackingWebSocketEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.open.hasSubscribers || channels.close.hasSubscribers ||
      channels.socketError.hasSubscribers || channels.ping.hasSubscribers ||
      channels.pong.hasSubscribers) {
    isTrackingWebSocketEvents = true
    return
  }

  isTrackingWebSocketEvents = true

  diagnosticsChannel.subscribe('undici:websocket:open',
    evt => {
      if (evt.address != null) {
        const { address, port } = evt.address
        debugLog('connection opened %s%s', address, port ? `:${port}` : '')
      } else {
        debugLog('connection opened')
      }
    })

  diagnosticsChannel.subscribe('undici:websocket:close',
    evt => {
      const { websocket, code, reason } = evt
      debugLog(
        'closed connection to %s - %s %s',
        websocket.url,
        code,
        reason
      )
    })

  diagnosticsChannel.subscribe('undici:websocket:socket_error',
    err => {
      debugLog('connection errored - %s', err.message)
    })

  diagnosticsChannel.subscribe('undici:websocket:ping',
    evt => {
      debugLog('ping received')
    })

  diagnosticsChannel.subscribe('undici:websocket:pong',
    evt => {
      debugLog('pong received')
    })
}

if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
  trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
  trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
}

if (websocketDebuglog.enabled) {
  trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog)
  trackWebSocketEvents(websocketDebuglog)
}

module.exports = {
  channels
}


/***/ }),

/***/ 8707:
/***/ ((module) => {



const kUndiciError = Symbol.for('undici.error.UND_ERR')
class UndiciError extends Error {
  constructor (message, options) {
    super(message, options)
    this.name = 'UndiciError'
    this.code = 'UND_ERR'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kUndiciError] === true
  }

  get [kUndiciError] () {
    return true
  }
}

const kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT')
class ConnectTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ConnectTimeoutError'
    this.message = message || 'Connect Timeout Error'
    this.code = 'UND_ERR_CONNECT_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kConnectTimeoutError] === true
  }

  get [kConnectTimeoutError] () {
    return true
  }
}

const kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT')
class HeadersTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersTimeoutError'
    this.message = message || 'Headers Timeout Error'
    this.code = 'UND_ERR_HEADERS_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersTimeoutError] === true
  }

  get [kHeadersTimeoutError] () {
    return true
  }
}

const kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW')
class HeadersOverflowError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersOverflowError'
    this.message = message || 'Headers Overflow Error'
    this.code = 'UND_ERR_HEADERS_OVERFLOW'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersOverflowError] === true
  }

  get [kHeadersOverflowError] () {
    return true
  }
}

const kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT')
class BodyTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'BodyTimeoutError'
    this.message = message || 'Body Timeout Error'
    this.code = 'UND_ERR_BODY_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBodyTimeoutError] === true
  }

  get [kBodyTimeoutError] () {
    return true
  }
}

const kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG')
class InvalidArgumentError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidArgumentError'
    this.message = message || 'Invalid Argument Error'
    this.code = 'UND_ERR_INVALID_ARG'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidArgumentError] === true
  }

  get [kInvalidArgumentError] () {
    return true
  }
}

const kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE')
class InvalidReturnValueError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidReturnValueError'
    this.message = message || 'Invalid Return Value Error'
    this.code = 'UND_ERR_INVALID_RETURN_VALUE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidReturnValueError] === true
  }

  get [kInvalidReturnValueError] () {
    return true
  }
}

const kAbortError = Symbol.for('undici.error.UND_ERR_ABORT')
class AbortError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'The operation was aborted'
    this.code = 'UND_ERR_ABORT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kAbortError] === true
  }

  get [kAbortError] () {
    return true
  }
}

const kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED')
class RequestAbortedError extends AbortError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'Request aborted'
    this.code = 'UND_ERR_ABORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestAbortedError] === true
  }

  get [kRequestAbortedError] () {
    return true
  }
}

const kInformationalError = Symbol.for('undici.error.UND_ERR_INFO')
class InformationalError extends UndiciError {
  constructor (message, options) {
    super(message, options)
    this.name = 'InformationalError'
    this.message = message || 'Request information'
    this.code = 'UND_ERR_INFO'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInformationalError] === true
  }

  get [kInformationalError] () {
    return true
  }
}

const kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
class RequestContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'RequestContentLengthMismatchError'
    this.message = message || 'Request body length does not match content-length header'
    this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestContentLengthMismatchError] === true
  }

  get [kRequestContentLengthMismatchError] () {
    return true
  }
}

const kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
class ResponseContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseContentLengthMismatchError'
    this.message = message || 'Response body length does not match content-length header'
    this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseContentLengthMismatchError] === true
  }

  get [kResponseContentLengthMismatchError] () {
    return true
  }
}

const kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED')
class ClientDestroyedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientDestroyedError'
    this.message = message || 'The client is destroyed'
    this.code = 'UND_ERR_DESTROYED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientDestroyedError] === true
  }

  get [kClientDestroyedError] () {
    return true
  }
}

const kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED')
class ClientClosedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientClosedError'
    this.message = message || 'The client is closed'
    this.code = 'UND_ERR_CLOSED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientClosedError] === true
  }

  get [kClientClosedError] () {
    return true
  }
}

const kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET')
class SocketError extends UndiciError {
  constructor (message, socket) {
    super(message)
    this.name = 'SocketError'
    this.message = message || 'Socket error'
    this.code = 'UND_ERR_SOCKET'
    this.socket = socket
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSocketError] === true
  }

  get [kSocketError] () {
    return true
  }
}

const kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED')
class NotSupportedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'NotSupportedError'
    this.message = message || 'Not supported error'
    this.code = 'UND_ERR_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kNotSupportedError] === true
  }

  get [kNotSupportedError] () {
    return true
  }
}

const kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM')
class BalancedPoolMissingUpstreamError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MissingUpstreamError'
    this.message = message || 'No upstream has been added to the BalancedPool'
    this.code = 'UND_ERR_BPL_MISSING_UPSTREAM'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBalancedPoolMissingUpstreamError] === true
  }

  get [kBalancedPoolMissingUpstreamError] () {
    return true
  }
}

const kWebAssemblyNotSupportedError = Symbol.for('undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED')
class WebAssemblyNotSupportedError extends Error {
  constructor (message) {
    super(message || 'WebAssembly is not supported in this environment, but is required for HTTP/1 parsing')
    this.code = 'ERR_WEBASSEMBLY_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kWebAssemblyNotSupportedError] === true
  }

  get [kWebAssemblyNotSupportedError] () {
    return true
  }
}

const kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER')
class HTTPParserError extends Error {
  constructor (message, code, data) {
    super(message)
    this.name = 'HTTPParserError'
    this.code = code ? `HPE_${code}` : undefined
    this.data = data ? data.toString() : undefined
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHTTPParserError] === true
  }

  get [kHTTPParserError] () {
    return true
  }
}

const kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE')
class ResponseExceededMaxSizeError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseExceededMaxSizeError'
    this.message = message || 'Response content exceeded max size'
    this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseExceededMaxSizeError] === true
  }

  get [kResponseExceededMaxSizeError] () {
    return true
  }
}

const kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY')
class RequestRetryError extends UndiciError {
  constructor (message, code, { headers, data }) {
    super(message)
    this.name = 'RequestRetryError'
    this.message = message || 'Request retry error'
    this.code = 'UND_ERR_REQ_RETRY'
    this.statusCode = code
    this.data = data
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestRetryError] === true
  }

  get [kRequestRetryError] () {
    return true
  }
}

const kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE')
class ResponseError extends UndiciError {
  constructor (message, code, { headers, body, bodyTruncated = false }) {
    super(message)
    this.name = 'ResponseError'
    this.message = message || 'Response error'
    this.code = 'UND_ERR_RESPONSE'
    this.statusCode = code
    this.body = body
    this.bodyTruncated = bodyTruncated
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseError] === true
  }

  get [kResponseError] () {
    return true
  }
}

const kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS')
class SecureProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'SecureProxyConnectionError'
    this.message = message || 'Secure Proxy Connection failed'
    this.code = 'UND_ERR_PRX_TLS'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSecureProxyConnectionError] === true
  }

  get [kSecureProxyConnectionError] () {
    return true
  }
}

const kProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_CONN')
class ProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'ProxyConnectionError'
    this.message = message || 'Proxy Connection failed'
    this.code = 'UND_ERR_PRX_CONN'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kProxyConnectionError] === true
  }

  get [kProxyConnectionError] () {
    return true
  }
}

const kMaxRedirectsError = Symbol.for('undici.error.UND_ERR_REDIRECT_MAX')
class MaxRedirectsError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxRedirectsError'
    this.message = message || 'max redirects'
    this.code = 'UND_ERR_REDIRECT_MAX'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxRedirectsError] === true
  }

  get [kMaxRedirectsError] () {
    return true
  }
}

const kMaxOriginsReachedError = Symbol.for('undici.error.UND_ERR_MAX_ORIGINS_REACHED')
class MaxOriginsReachedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxOriginsReachedError'
    this.message = message || 'Maximum allowed origins reached'
    this.code = 'UND_ERR_MAX_ORIGINS_REACHED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxOriginsReachedError] === true
  }

  get [kMaxOriginsReachedError] () {
    return true
  }
}

class Socks5ProxyError extends UndiciError {
  constructor (message, code) {
    super(message)
    this.name = 'Socks5ProxyError'
    this.message = message || 'SOCKS5 proxy error'
    this.code = code || 'UND_ERR_SOCKS5'
  }
}

const kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED')
class MessageSizeExceededError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MessageSizeExceededError'
    this.message = message || 'Max decompressed message size exceeded'
    this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMessageSizeExceededError] === true
  }

  get [kMessageSizeExceededError] () {
    return true
  }
}

module.exports = {
  AbortError,
  WebAssemblyNotSupportedError,
  HTTPParserError,
  UndiciError,
  HeadersTimeoutError,
  HeadersOverflowError,
  BodyTimeoutError,
  RequestContentLengthMismatchError,
  ConnectTimeoutError,
  InvalidArgumentError,
  InvalidReturnValueError,
  RequestAbortedError,
  ClientDestroyedError,
  ClientClosedError,
  InformationalError,
  SocketError,
  NotSupportedError,
  ResponseContentLengthMismatchError,
  BalancedPoolMissingUpstreamError,
  ResponseExceededMaxSizeError,
  RequestRetryError,
  ResponseError,
  SecureProxyConnectionError,
  ProxyConnectionError,
  MaxOriginsReachedError,
  MaxRedirectsError,
  Socks5ProxyError,
  MessageSizeExceededError
}


/***/ }),

/***/ 4655:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  InvalidArgumentError,
  NotSupportedError
} = __nccwpck_require__(8707)
const assert = __nccwpck_require__(4589)
const {
  isValidHTTPToken,
  isValidHeaderValue,
  isStream,
  destroy,
  isBuffer,
  isFormDataLike,
  isIterable,
  hasSafeIterator,
  isBlobLike,
  serializePathWithQuery,
  parseHeaders,
  assertRequestHandler,
  getServerName,
  normalizedMethodRecords,
  getProtocolFromUrlString
} = __nccwpck_require__(3440)
const { channels } = __nccwpck_require__(2414)
const { headerNameLowerCasedRecord } = __nccwpck_require__(735)

// Verifies that a given path is valid does not contain control chars \x00 to \x20
const invalidPathRegex = /[^\u0021-\u00ff]/

function isValidContentLengthHeaderValue (val) {
  if (typeof val !== 'string' || val.length === 0) {
    return false
  }

  for (let i = 0; i < val.length; i++) {
    const charCode = val.charCodeAt(i)
    if (charCode < 48 || charCode > 57) {
      return false
    }
  }

  return true
}

const kHandler = Symbol('handler')
const kController = Symbol('controller')
const kResume = Symbol('resume')

class RequestController {
  #paused = false
  #reason = null
  #aborted = false
  #abort

  [kResume] = null

  rawHeaders = null
  rawTrailers = null

  constructor (abort) {
    this.#abort = abort
  }

  pause () {
    this.#paused = true
  }

  resume () {
    if (this.#paused) {
      this.#paused = false
      this[kResume]?.()
    }
  }

  abort (reason) {
    if (!this.#aborted) {
      this.#aborted = true
      this.#reason = reason
      this.#abort(reason)
    }
  }

  get aborted () {
    return this.#aborted
  }

  get reason () {
    return this.#reason
  }

  get paused () {
    return this.#paused
  }
}

class Request {
  constructor (origin, {
    path,
    method,
    body,
    headers,
    query,
    idempotent,
    blocking,
    upgrade,
    headersTimeout,
    bodyTimeout,
    reset,
    expectContinue,
    servername,
    throwOnError,
    maxRedirections,
    typeOfService
  }, handler) {
    if (typeof path !== 'string') {
      throw new InvalidArgumentError('path must be a string')
    } else if (
      path[0] !== '/' &&
      !(path.startsWith('http://') || path.startsWith('https://')) &&
      method !== 'CONNECT'
    ) {
      throw new InvalidArgumentError('path must be an absolute URL or start with a slash')
    } else if (invalidPathRegex.test(path)) {
      throw new InvalidArgumentError('invalid request path')
    }

    if (typeof method !== 'string') {
      throw new InvalidArgumentError('method must be a string')
    } else if (normalizedMethodRecords[method] === undefined && !isValidHTTPToken(method)) {
      throw new InvalidArgumentError('invalid request method')
    }

    if (upgrade && typeof upgrade !== 'string') {
      throw new InvalidArgumentError('upgrade must be a string')
    }

    if (upgrade && !isValidHeaderValue(upgrade)) {
      throw new InvalidArgumentError('invalid upgrade header')
    }

    if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('invalid headersTimeout')
    }

    if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('invalid bodyTimeout')
    }

    if (reset != null && typeof reset !== 'boolean') {
      throw new InvalidArgumentError('invalid reset')
    }

    if (expectContinue != null && typeof expectContinue !== 'boolean') {
      throw new InvalidArgumentError('invalid expectContinue')
    }

    if (throwOnError != null) {
      throw new InvalidArgumentError('invalid throwOnError')
    }

    if (maxRedirections != null && maxRedirections !== 0) {
      throw new InvalidArgumentError('maxRedirections is not supported, use the redirect interceptor')
    }

    if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
      throw new InvalidArgumentError('typeOfService must be an integer between 0 and 255')
    }

    this.headersTimeout = headersTimeout

    this.bodyTimeout = bodyTimeout

    this.method = method

    this.typeOfService = typeOfService

    this.abort = null

    if (body == null) {
      this.body = null
    } else if (isStream(body)) {
      this.body = body

      const rState = this.body._readableState
      if (!rState || !rState.autoDestroy) {
        this.endHandler = function autoDestroy () {
          destroy(this)
        }
        this.body.on('end', this.endHandler)
      }

      this.errorHandler = err => {
        if (this.abort) {
          this.abort(err)
        } else {
          this.error = err
        }
      }
      this.body.on('error', this.errorHandler)
    } else if (isBuffer(body)) {
      this.body = body.byteLength ? body : null
    } else if (ArrayBuffer.isView(body)) {
      this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null
    } else if (body instanceof ArrayBuffer) {
      this.body = body.byteLength ? Buffer.from(body) : null
    } else if (typeof body === 'string') {
      this.body = body.length ? Buffer.from(body) : null
    } else if (isFormDataLike(body)) {
      if (!isUndiciFormData(body)) {
        throw new InvalidArgumentError('body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported')
      }
      this.body = body
    } else if (isIterable(body) || isBlobLike(body)) {
      this.body = body
    } else {
      throw new InvalidArgumentError('body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable')
    }

    this.completed = false
    this.aborted = false

    this.upgrade = upgrade || null

    this.path = query ? serializePathWithQuery(path, query) : path

    // TODO: shall we maybe standardize it to an URL object?
    this.origin = origin

    this.protocol = getProtocolFromUrlString(origin)

    this.idempotent = idempotent == null
      ? method === 'HEAD' || method === 'GET' || method === 'QUERY'
      : idempotent

    this.blocking = blocking ?? this.method !== 'HEAD'

    this.reset = reset == null ? null : reset

    this.host = null

    this.contentLength = null

    this.contentType = null

    this.headers = []

    // Only for H2
    this.expectContinue = expectContinue != null ? expectContinue : false

    if (Array.isArray(headers)) {
      if (headers.length % 2 !== 0) {
        throw new InvalidArgumentError('headers array must be even')
      }
      for (let i = 0; i < headers.length; i += 2) {
        processHeader(this, headers[i], headers[i + 1])
      }
    } else if (headers && typeof headers === 'object') {
      if (hasSafeIterator(headers)) {
        for (const header of headers) {
          if (!Array.isArray(header) || header.length !== 2) {
            throw new InvalidArgumentError('headers must be in key-value pair format')
          }
          processHeader(this, header[0], header[1])
        }
      } else {
        const keys = Object.keys(headers)
        for (let i = 0; i < keys.length; ++i) {
          processHeader(this, keys[i], headers[keys[i]])
        }
      }
    } else if (headers != null) {
      throw new InvalidArgumentError('headers must be an object or an array')
    }

    assertRequestHandler(handler, method, upgrade)

    this.servername = servername || getServerName(this.host) || null

    this[kHandler] = handler

    if (channels.create.hasSubscribers) {
      channels.create.publish({ request: this })
    }
  }

  onBodySent (chunk) {
    if (channels.bodyChunkSent.hasSubscribers) {
      channels.bodyChunkSent.publish({ request: this, chunk })
    }
    if (this[kHandler].onBodySent) {
      try {
        return this[kHandler].onBodySent(chunk)
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestSent () {
    if (channels.bodySent.hasSubscribers) {
      channels.bodySent.publish({ request: this })
    }

    if (this[kHandler].onRequestSent) {
      try {
        return this[kHandler].onRequestSent()
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestStart (abort, context) {
    assert(!this.aborted)
    assert(!this.completed)

    this[kController] = new RequestController(abort)

    if (this.error) {
      this[kController].abort(this.error)
      return
    }

    this.abort = abort
    return this[kHandler].onRequestStart(this[kController], context)
  }

  onResponseStarted () {
    return this[kHandler].onResponseStarted?.()
  }

  onResponseStart (statusCode, headers, resume, statusText) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller[kResume] = resume
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    try {
      this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  onResponseData (chunk) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.bodyChunkReceived.hasSubscribers) {
      channels.bodyChunkReceived.publish({ request: this, chunk })
    }

    const controller = this[kController]
    try {
      this[kHandler].onResponseData?.(controller, chunk)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  /**
   * @param {number} statusCode
   * @param {Buffer[]|string[]|import('../../types/header.d.ts').IncomingHttpHeaders} headers
   * @param {import('node:stream').Duplex} socket
   * @param {string} [statusText]
   */
  onRequestUpgrade (statusCode, headers, socket, statusText = '') {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket)

    if (!this.aborted) {
      this.completed = true
      if (channels.trailers.hasSubscribers) {
        channels.trailers.publish({ request: this, trailers: [] })
      }
    }

    return result
  }

  onResponseEnd (trailers) {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    this.completed = true
    if (channels.trailers.hasSubscribers) {
      channels.trailers.publish({ request: this, trailers })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawTrailers = trailers
    }

    const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers

    try {
      return this[kHandler].onResponseEnd?.(controller, parsedTrailers)
    } catch (err) {
      // TODO (fix): This might be a bad idea?
      this.onResponseError(err)
    }
  }

  onResponseError (error) {
    this.onFinally()

    if (channels.error.hasSubscribers) {
      channels.error.publish({ request: this, error })
    }

    if (this.aborted) {
      return
    }
    this.aborted = true

    const controller = this[kController]

    return this[kHandler].onResponseError?.(controller, error)
  }

  onFinally () {
    if (this.errorHandler) {
      this.body.off('error', this.errorHandler)
      this.errorHandler = null
    }

    if (this.endHandler) {
      this.body.off('end', this.endHandler)
      this.endHandler = null
    }
  }

  addHeader (key, value) {
    processHeader(this, key, value)
    return this
  }
}

function processHeader (request, key, val) {
  if (val && (typeof val === 'object' && !Array.isArray(val))) {
    throw new InvalidArgumentError(`invalid ${key} header`)
  } else if (val === undefined) {
    return
  }

  let headerName = headerNameLowerCasedRecord[key]

  if (headerName === undefined) {
    headerName = key.toLowerCase()
    if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) {
      throw new InvalidArgumentError('invalid header key')
    }
  }

  if (Array.isArray(val)) {
    const arr = []
    for (let i = 0; i < val.length; i++) {
      if (typeof val[i] === 'string') {
        if (!isValidHeaderValue(val[i])) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(val[i])
      } else if (val[i] === null) {
        arr.push('')
      } else if (typeof val[i] === 'object') {
        throw new InvalidArgumentError(`invalid ${key} header`)
      } else {
        // Coerce primitives (and reject unsafe coercions such as functions
        // with a crafted toString/Symbol.toPrimitive).
        const str = `${val[i]}`
        if (!isValidHeaderValue(str)) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(str)
      }
    }
    val = arr
  } else if (typeof val === 'string') {
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  } else if (val === null) {
    val = ''
  } else {
    // Coerce primitives (and reject unsafe coercions such as functions
    // with a crafted toString/Symbol.toPrimitive).
    val = `${val}`
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  }

  if (headerName === 'host') {
    if (request.host !== null) {
      throw new InvalidArgumentError('duplicate host header')
    }
    if (typeof val !== 'string') {
      throw new InvalidArgumentError('invalid host header')
    }
    // Consumed by Client
    request.host = val
  } else if (headerName === 'content-length') {
    if (request.contentLength !== null) {
      throw new InvalidArgumentError('duplicate content-length header')
    }
    if (!isValidContentLengthHeaderValue(val)) {
      throw new InvalidArgumentError('invalid content-length header')
    }
    request.contentLength = parseInt(val, 10)
  } else if (request.contentType === null && headerName === 'content-type') {
    request.contentType = val
    request.headers.push(key, val)
  } else if (headerName === 'transfer-encoding' || headerName === 'keep-alive' || headerName === 'upgrade') {
    throw new InvalidArgumentError(`invalid ${headerName} header`)
  } else if (headerName === 'connection') {
    // Per RFC 7230 Section 6.1, Connection header can contain
    // a comma-separated list of connection option tokens (header names)
    const value = typeof val === 'string' ? val : null
    if (value === null) {
      throw new InvalidArgumentError('invalid connection header')
    }

    for (const token of value.toLowerCase().split(',')) {
      const trimmed = token.trim()
      if (!isValidHTTPToken(trimmed)) {
        throw new InvalidArgumentError('invalid connection header')
      }
      if (trimmed === 'close') {
        request.reset = true
      }
    }
  } else if (headerName === 'expect') {
    throw new NotSupportedError('expect header not supported')
  } else {
    request.headers.push(key, val)
  }
}

let isFormData

function isUndiciFormData (body) {
  if (isFormData === undefined) {
    __nccwpck_require__(5910)
    isFormData = (__nccwpck_require__(7879).webidl).is.FormData
  }
  return isFormData(body)
}

module.exports = Request


/***/ }),

/***/ 6443:
/***/ ((module) => {



module.exports = {
  kClose: Symbol('close'),
  kDestroy: Symbol('destroy'),
  kDispatch: Symbol('dispatch'),
  kUrl: Symbol('url'),
  kRequestOrigin: Symbol('request origin'),
  kRedirectCacheControl: Symbol('redirect cache control'),
  kOriginless: Symbol('originless'),
  kWriting: Symbol('writing'),
  kResuming: Symbol('resuming'),
  kQueue: Symbol('queue'),
  kConnect: Symbol('connect'),
  kConnecting: Symbol('connecting'),
  kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
  kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
  kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
  kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
  kKeepAlive: Symbol('keep alive'),
  kHeadersTimeout: Symbol('headers timeout'),
  kBodyTimeout: Symbol('body timeout'),
  kServerName: Symbol('server name'),
  kLocalAddress: Symbol('local address'),
  kHost: Symbol('host'),
  kNoRef: Symbol('no ref'),
  kBodyUsed: Symbol('used'),
  kBody: Symbol('abstracted request body'),
  kRunning: Symbol('running'),
  kBlocking: Symbol('blocking'),
  kPending: Symbol('pending'),
  kSize: Symbol('size'),
  kBusy: Symbol('busy'),
  kQueued: Symbol('queued'),
  kFree: Symbol('free'),
  kConnected: Symbol('connected'),
  kClosed: Symbol('closed'),
  kNeedDrain: Symbol('need drain'),
  kReset: Symbol('reset'),
  kDestroyed: Symbol.for('nodejs.stream.destroyed'),
  kResume: Symbol('resume'),
  kOnError: Symbol('on error'),
  kMaxHeadersSize: Symbol('max headers size'),
  kRunningIdx: Symbol('running index'),
  kPendingIdx: Symbol('pending index'),
  kError: Symbol('error'),
  kClients: Symbol('clients'),
  kClient: Symbol('client'),
  kParser: Symbol('parser'),
  kOnDestroyed: Symbol('destroy callbacks'),
  kPipelining: Symbol('pipelining'),
  kSocket: Symbol('socket'),
  kHostHeader: Symbol('host header'),
  kConnector: Symbol('connector'),
  kStrictContentLength: Symbol('strict content length'),
  kMaxRedirections: Symbol('maxRedirections'),
  kMaxRequests: Symbol('maxRequestsPerClient'),
  kProxy: Symbol('proxy agent options'),
  kCounter: Symbol('socket request counter'),
  kMaxResponseSize: Symbol('max response size'),
  kHTTP2Session: Symbol('http2Session'),
  kHTTP2Options: Symbol('http2 options'),
  kHTTP2SessionState: Symbol('http2Session state'),
  kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
  kConstruct: Symbol('constructable'),
  kListeners: Symbol('listeners'),
  kHTTPContext: Symbol('http context'),
  kMaxConcurrentStreams: Symbol('max concurrent streams'),
  kHostAuthority: Symbol('host authority'),
  kHTTP2InitialWindowSize: Symbol('http2 initial window size'),
  kHTTP2ConnectionWindowSize: Symbol('http2 connection window size'),
  kEnableConnectProtocol: Symbol('http2session connect protocol'),
  kRemoteSettings: Symbol('http2session remote settings'),
  kHTTP2Stream: Symbol('http2session client stream'),
  kPingInterval: Symbol('ping interval'),
  kUseMilo: Symbol('use milo'),
  kNoProxyAgent: Symbol('no proxy agent'),
  kHttpProxyAgent: Symbol('http proxy agent'),
  kHttpsProxyAgent: Symbol('https proxy agent'),
  kSocks5ProxyAgent: Symbol('socks5 proxy agent')
}


/***/ }),

/***/ 7752:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  wellknownHeaderNames,
  headerNameLowerCasedRecord
} = __nccwpck_require__(735)

class TstNode {
  /** @type {any} */
  value = null
  /** @type {null | TstNode} */
  left = null
  /** @type {null | TstNode} */
  middle = null
  /** @type {null | TstNode} */
  right = null
  /** @type {number} */
  code
  /**
   * @param {string} key
   * @param {any} value
   * @param {number} index
   */
  constructor (key, value, index) {
    if (index === undefined || index >= key.length) {
      throw new TypeError('Unreachable')
    }
    const code = this.code = key.charCodeAt(index)
    // check code is ascii string
    if (code > 0x7F) {
      throw new TypeError('key must be ascii string')
    }
    if (key.length !== ++index) {
      this.middle = new TstNode(key, value, index)
    } else {
      this.value = value
    }
  }

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   */
  add (key, value) {
    const length = key.length
    if (length === 0) {
      throw new TypeError('Unreachable')
    }
    let index = 0
    /**
     * @type {TstNode}
     */
    let node = this
    while (true) {
      const code = key.charCodeAt(index)
      // check code is ascii string
      if (code > 0x7F) {
        throw new TypeError('key must be ascii string')
      }
      if (node.code === code) {
        if (length === ++index) {
          node.value = value
          break
        } else if (node.middle !== null) {
          node = node.middle
        } else {
          node.middle = new TstNode(key, value, index)
          break
        }
      } else if (node.code < code) {
        if (node.left !== null) {
          node = node.left
        } else {
          node.left = new TstNode(key, value, index)
          break
        }
      } else if (node.right !== null) {
        node = node.right
      } else {
        node.right = new TstNode(key, value, index)
        break
      }
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {TstNode | null}
   */
  search (key) {
    const keylength = key.length
    let index = 0
    /**
     * @type {TstNode|null}
     */
    let node = this
    while (node !== null && index < keylength) {
      let code = key[index]
      // A-Z
      // First check if it is bigger than 0x5a.
      // Lowercase letters have higher char codes than uppercase ones.
      // Also we assume that headers will mostly contain lowercase characters.
      if (code <= 0x5a && code >= 0x41) {
        // Lowercase for uppercase.
        code |= 32
      }
      while (node !== null) {
        if (code === node.code) {
          if (keylength === ++index) {
            // Returns Node since it is the last key.
            return node
          }
          node = node.middle
          break
        }
        node = node.code < code ? node.left : node.right
      }
    }
    return null
  }
}

class TernarySearchTree {
  /** @type {TstNode | null} */
  node = null

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   * */
  insert (key, value) {
    if (this.node === null) {
      this.node = new TstNode(key, value, 0)
    } else {
      this.node.add(key, value)
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {any}
   */
  lookup (key) {
    return this.node?.search(key)?.value ?? null
  }
}

const tree = new TernarySearchTree()

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]]
  tree.insert(key, key)
}

module.exports = {
  TernarySearchTree,
  tree
}


/***/ }),

/***/ 3440:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6443)
const { IncomingMessage } = __nccwpck_require__(7067)
const stream = __nccwpck_require__(7075)
const net = __nccwpck_require__(7030)
const { stringify } = __nccwpck_require__(1792)
const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474)
const timers = __nccwpck_require__(6603)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(8707)
const { headerNameLowerCasedRecord } = __nccwpck_require__(735)
const { tree } = __nccwpck_require__(7752)

class BodyAsyncIterable {
  constructor (body) {
    this[kBody] = body
    this[kBodyUsed] = false
  }

  async * [Symbol.asyncIterator] () {
    assert(!this[kBodyUsed], 'disturbed')
    this[kBodyUsed] = true
    yield * this[kBody]
  }
}

function noop () {}

/**
 * @param {*} body
 * @returns {*}
 */
function wrapRequestBody (body) {
  if (isStream(body)) {
    // TODO (fix): Provide some way for the user to cache the file to e.g. /tmp
    // so that it can be dispatched again?
    // TODO (fix): Do we need 100-expect support to provide a way to do this properly?
    if (bodyLength(body) === 0) {
      body
        .on('data', function () {
          assert(false)
        })
    }

    if (typeof body.readableDidRead !== 'boolean') {
      body[kBodyUsed] = false
      EE.prototype.on.call(body, 'data', function () {
        this[kBodyUsed] = true
      })
    }

    return body
  } else if (body && typeof body.pipeTo === 'function') {
    // TODO (fix): We can't access ReadableStream internal state
    // to determine whether or not it has been disturbed. This is just
    // a workaround.
    return new BodyAsyncIterable(body)
  } else if (body && isFormDataLike(body)) {
    return body
  } else if (
    body &&
    typeof body !== 'string' &&
    !ArrayBuffer.isView(body) &&
    isIterable(body)
  ) {
    // TODO: Should we allow re-using iterable if !this.opts.idempotent
    // or through some other flag?
    return new BodyAsyncIterable(body)
  } else {
    return body
  }
}

/**
 * @param {*} obj
 * @returns {obj is import('node:stream').Stream}
 */
function isStream (obj) {
  return obj && typeof obj === 'object' && typeof obj.pipe === 'function' && typeof obj.on === 'function'
}

/**
 * @param {*} object
 * @returns {object is Blob}
 */
function isBlobLike (object) {
  return object instanceof Blob
}

/**
 * @param {string} url The path to check for query strings or fragments.
 * @returns {boolean} Returns true if the path contains a query string or fragment.
 */
function pathHasQueryOrFragment (url) {
  return (
    url.includes('?') ||
    url.includes('#')
  )
}

/**
 * @param {string} url The URL to add the query params to
 * @param {import('node:querystring').ParsedUrlQueryInput} queryParams The object to serialize into a URL query string
 * @returns {string} The URL with the query params added
 */
function serializePathWithQuery (url, queryParams) {
  if (pathHasQueryOrFragment(url)) {
    throw new Error('Query params cannot be passed when url already contains "?" or "#".')
  }

  const stringified = stringify(queryParams)

  if (stringified) {
    url += '?' + stringified
  }

  return url
}

/**
 * @param {number|string|undefined} port
 * @returns {boolean}
 */
function isValidPort (port) {
  const value = parseInt(port, 10)
  return (
    value === Number(port) &&
    value >= 0 &&
    value <= 65535
  )
}

/**
 * Check if the value is a valid http or https prefixed string.
 *
 * @param {string} value
 * @returns {boolean}
 */
function isHttpOrHttpsPrefixed (value) {
  return (
    value != null &&
    value[0] === 'h' &&
    value[1] === 't' &&
    value[2] === 't' &&
    value[3] === 'p' &&
    (
      value[4] === ':' ||
      (
        value[4] === 's' &&
        value[5] === ':'
      )
    )
  )
}

/**
 * @param {string|URL|Record<string,string>} url
 * @returns {URL}
 */
function parseURL (url) {
  if (typeof url === 'string') {
    /**
     * @type {URL}
     */
    url = new URL(url)

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    return url
  }

  if (!url || typeof url !== 'object') {
    throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.')
  }

  if (!(url instanceof URL)) {
    if (url.port != null && url.port !== '' && isValidPort(url.port) === false) {
      throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.')
    }

    if (url.path != null && typeof url.path !== 'string') {
      throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.')
    }

    if (url.pathname != null && typeof url.pathname !== 'string') {
      throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.')
    }

    if (url.hostname != null && typeof url.hostname !== 'string') {
      throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.')
    }

    if (url.origin != null && typeof url.origin !== 'string') {
      throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.')
    }

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    const port = url.port != null
      ? url.port
      : (url.protocol === 'https:' ? 443 : 80)
    let origin = url.origin != null
      ? url.origin
      : `${url.protocol || ''}//${url.hostname || ''}:${port}`
    let path = url.path != null
      ? url.path
      : `${url.pathname || ''}${url.search || ''}`

    if (origin[origin.length - 1] === '/') {
      origin = origin.slice(0, origin.length - 1)
    }

    if (path && path[0] !== '/') {
      path = `/${path}`
    }
    // new URL(path, origin) is unsafe when `path` contains an absolute URL
    // From https://developer.mozilla.org/en-US/docs/Web/API/URL/URL:
    // If first parameter is a relative URL, second param is required, and will be used as the base URL.
    // If first parameter is an absolute URL, a given second param will be ignored.
    return new URL(`${origin}${path}`)
  }

  if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
    throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
  }

  return url
}

/**
 * @param {string|URL|Record<string, string>} url
 * @returns {URL}
 */
function parseOrigin (url) {
  url = parseURL(url)

  if (url.pathname !== '/' || url.search || url.hash) {
    throw new InvalidArgumentError('invalid url')
  }

  return url
}

/**
 * @param {string} host
 * @returns {string}
 */
function getHostname (host) {
  if (host[0] === '[') {
    const idx = host.indexOf(']')

    assert(idx !== -1)
    return host.substring(1, idx)
  }

  const idx = host.indexOf(':')
  if (idx === -1) return host

  return host.substring(0, idx)
}

/**
 * IP addresses are not valid server names per RFC6066
 * Currently, the only server names supported are DNS hostnames
 * @param {string|null} host
 * @returns {string|null}
 */
function getServerName (host) {
  if (!host) {
    return null
  }

  assert(typeof host === 'string')

  const servername = getHostname(host)
  if (net.isIP(servername)) {
    return ''
  }

  return servername
}

/**
 * @function
 * @template T
 * @param {T} obj
 * @returns {T}
 */
function deepClone (obj) {
  return JSON.parse(JSON.stringify(obj))
}

/**
 * @param {*} obj
 * @returns {obj is AsyncIterable}
 */
function isAsyncIterable (obj) {
  return !!(obj != null && typeof obj[Symbol.asyncIterator] === 'function')
}

/**
 * @param {*} obj
 * @returns {obj is Iterable}
 */
function isIterable (obj) {
  return !!(obj != null && (typeof obj[Symbol.iterator] === 'function' || typeof obj[Symbol.asyncIterator] === 'function'))
}

/**
 * Checks whether an object has a safe Symbol.iterator \u2014 i.e. one that is
 * either own or inherited from a non-Object.prototype chain.  This prevents
 * prototype-pollution attacks from injecting a fake iterator on
 * Object.prototype.
 * @param {object} obj
 * @returns {boolean}
 */
function hasSafeIterator (obj) {
  const prototype = Object.getPrototypeOf(obj)
  const ownIterator = Object.hasOwn(obj, Symbol.iterator)
  return ownIterator || (prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === 'function')
}

/**
 * @param {Blob|Buffer|import ('stream').Stream} body
 * @returns {number|null}
 */
function bodyLength (body) {
  if (body == null) {
    return 0
  } else if (isStream(body)) {
    const state = body._readableState
    return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length)
      ? state.length
      : null
  } else if (isBlobLike(body)) {
    return body.size != null ? body.size : null
  } else if (isBuffer(body)) {
    return body.byteLength
  }

  return null
}

/**
 * @param {import ('stream').Stream} body
 * @returns {boolean}
 */
function isDestroyed (body) {
  return body && !!(body.destroyed || body[kDestroyed] || (stream.isDestroyed?.(body)))
}

/**
 * @param {import ('stream').Stream} stream
 * @param {Error} [err]
 * @returns {void}
 */
function destroy (stream, err) {
  if (stream == null || !isStream(stream) || isDestroyed(stream)) {
    return
  }

  if (typeof stream.destroy === 'function') {
    if (Object.getPrototypeOf(stream).constructor === IncomingMessage) {
      // See: https://github.com/nodejs/node/pull/38505/files
      stream.socket = null
    }

    try {
      stream.destroy(err)
    } catch {
      // stream.destroy may throw on managed sockets (e.g., http2).
      // Silently ignore \u2014 the socket lifecycle is handled by the subsystem.
    }
  } else if (err) {
    queueMicrotask(() => {
      stream.emit('error', err)
    })
  }

  if (stream.destroyed !== true) {
    stream[kDestroyed] = true
  }
}

const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i
/**
 * @param {string} val
 * @returns {number | null}
 */
function parseKeepAliveTimeout (val) {
  const m = val.match(KEEPALIVE_TIMEOUT_EXPR)
  return m ? parseInt(m[1], 10) * 1000 : null
}

/**
 * Retrieves a header name and returns its lowercase value.
 * @param {string | Buffer} value Header name
 * @returns {string}
 */
function headerNameToString (value) {
  return typeof value === 'string'
    ? headerNameLowerCasedRecord[value] ?? value.toLowerCase()
    : tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Receive the buffer as a string and return its lowercase value.
 * @param {Buffer} value Header name
 * @returns {string}
 */
function bufferToLowerCasedHeaderName (value) {
  return tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Writes a header onto a plain object without going through the
 * `Object.prototype` `__proto__` setter. Plain assignment there drops a string
 * value and, when the value is an array, replaces the object's prototype
 * instead of storing anything. Every other name is a normal assignment.
 *
 * @param {Record<string, string | string[]>} obj Accumulator to write onto
 * @param {string} key Header name
 * @param {string | string[]} value Header value
 * @returns {void}
 */
function setHeader (obj, key, value) {
  if (key === '__proto__') {
    Object.defineProperty(obj, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    })
  } else {
    obj[key] = value
  }
}

/**
 * @param {(Buffer | string)[]} headers
 * @param {Record<string, string | string[]>} [obj]
 * @returns {Record<string, string | string[]>}
 */
function parseHeaders (headers, obj) {
  if (obj === undefined) obj = {}

  for (let i = 0; i < headers.length; i += 2) {
    const key = headerNameToString(headers[i])
    let val = obj[key]

    if (val !== undefined) {
      if (!Object.hasOwn(obj, key)) {
        const headersValue = typeof headers[i + 1] === 'string'
          ? headers[i + 1]
          : Array.isArray(headers[i + 1])
            ? headers[i + 1].map(x => x.toString('latin1'))
            : headers[i + 1].toString('latin1')

        if (key === '__proto__') {
          Object.defineProperty(obj, key, {
            value: headersValue,
            enumerable: true,
            configurable: true,
            writable: true
          })
        } else {
          obj[key] = headersValue
        }
      } else {
        if (typeof val === 'string') {
          val = [val]
          obj[key] = val
        }
        val.push(headers[i + 1].toString('latin1'))
      }
    } else {
      const headersValue = typeof headers[i + 1] === 'string'
        ? headers[i + 1]
        : Array.isArray(headers[i + 1])
          ? headers[i + 1].map(x => x.toString('latin1'))
          : headers[i + 1].toString('latin1')

      obj[key] = headersValue
    }
  }

  return obj
}

/**
 * @param {Buffer[] | string[] | Record<string, string | string[]> | null | undefined} headers
 * @returns {string[]}
 */
function parseRawHeaders (headers) {
  if (headers == null) {
    return []
  }

  if (!Array.isArray(headers)) {
    const rawHeaders = []

    for (const [name, value] of Object.entries(headers)) {
      if (Array.isArray(value)) {
        for (const entry of value) {
          rawHeaders.push(name, `${entry}`)
        }
      } else {
        rawHeaders.push(name, `${value}`)
      }
    }

    return rawHeaders
  }

  const headersLength = headers.length
  /**
   * @type {string[]}
   */
  const ret = new Array(headersLength)

  let key
  let val

  for (let n = 0; n < headersLength; n += 2) {
    key = headers[n]
    val = headers[n + 1]

    typeof key !== 'string' && (key = key.toString())
    typeof val !== 'string' && (val = val.toString('latin1'))

    ret[n] = key
    ret[n + 1] = val
  }

  return ret
}

/**
 * @param {Record<string, string | string[]>} headers
 * @returns {Buffer[]}
 */
function toRawHeaders (headers) {
  const rawHeaders = []

  for (const [name, value] of Object.entries(headers)) {
    if (Array.isArray(value)) {
      for (const entry of value) {
        rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${entry}`, 'latin1'))
      }
    } else {
      rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${value}`, 'latin1'))
    }
  }

  return rawHeaders
}

/**
 * @param {string[]} headers
 * @param {Buffer[]} headers
 */
function encodeRawHeaders (headers) {
  if (!Array.isArray(headers)) {
    throw new TypeError('expected headers to be an array')
  }
  return headers.map(x => Buffer.from(x))
}

/**
 * @param {*} buffer
 * @returns {buffer is Buffer}
 */
function isBuffer (buffer) {
  // See, https://github.com/mcollina/undici/pull/319
  return buffer instanceof Uint8Array || Buffer.isBuffer(buffer)
}

/**
 * Asserts that the handler object is a request handler.
 *
 * @param {object} handler
 * @param {string} method
 * @param {string} [upgrade]
 * @returns {asserts handler is import('../api/api-request').RequestHandler}
 */
function assertRequestHandler (handler, method, upgrade) {
  if (!handler || typeof handler !== 'object') {
    throw new InvalidArgumentError('handler must be an object')
  }

  if (typeof handler.onRequestStart !== 'function') {
    throw new InvalidArgumentError('invalid onRequestStart method')
  }

  if (typeof handler.onResponseError !== 'function') {
    throw new InvalidArgumentError('invalid onResponseError method')
  }

  if (typeof handler.onBodySent !== 'function' && handler.onBodySent !== undefined) {
    throw new InvalidArgumentError('invalid onBodySent method')
  }

  if (typeof handler.onRequestSent !== 'function' && handler.onRequestSent !== undefined) {
    throw new InvalidArgumentError('invalid onRequestSent method')
  }

  if (upgrade || method === 'CONNECT') {
    if (typeof handler.onRequestUpgrade !== 'function') {
      throw new InvalidArgumentError('invalid onRequestUpgrade method')
    }
  } else {
    if (typeof handler.onResponseStart !== 'function') {
      throw new InvalidArgumentError('invalid onResponseStart method')
    }

    if (typeof handler.onResponseData !== 'function') {
      throw new InvalidArgumentError('invalid onResponseData method')
    }

    if (typeof handler.onResponseEnd !== 'function') {
      throw new InvalidArgumentError('invalid onResponseEnd method')
    }
  }
}

/**
 * A body is disturbed if it has been read from and it cannot be re-used without
 * losing state or data.
 * @param {import('node:stream').Readable} body
 * @returns {boolean}
 */
function isDisturbed (body) {
  // TODO (fix): Why is body[kBodyUsed] needed?
  return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]))
}

/**
 * @typedef {object} SocketInfo
 * @property {string} [localAddress]
 * @property {number} [localPort]
 * @property {string} [remoteAddress]
 * @property {number} [remotePort]
 * @property {string} [remoteFamily]
 * @property {number} [timeout]
 * @property {number} bytesWritten
 * @property {number} bytesRead
 */

/**
 * @param {import('net').Socket} socket
 * @returns {SocketInfo}
 */
function getSocketInfo (socket) {
  return {
    localAddress: socket.localAddress,
    localPort: socket.localPort,
    remoteAddress: socket.remoteAddress,
    remotePort: socket.remotePort,
    remoteFamily: socket.remoteFamily,
    timeout: socket.timeout,
    bytesWritten: socket.bytesWritten,
    bytesRead: socket.bytesRead
  }
}

/**
 * The object should be a FormData instance and contains all the required
 * methods.
 * @param {*} object
 * @returns {object is FormData}
 */
function isFormDataLike (object) {
  return (
    object &&
    typeof object === 'object' &&
    typeof object.append === 'function' &&
    typeof object.delete === 'function' &&
    typeof object.get === 'function' &&
    typeof object.getAll === 'function' &&
    typeof object.has === 'function' &&
    typeof object.set === 'function' &&
    object[Symbol.toStringTag] === 'FormData'
  )
}

function addAbortListener (signal, listener) {
  if (!signal || 'aborted' in signal) {
    return addAbortListenerNative(signal, listener)[Symbol.dispose]
  }

  if (typeof signal.addEventListener === 'function') {
    signal.addEventListener('abort', listener, { once: true })
    return () => signal.removeEventListener('abort', listener)
  }
  signal.once('abort', listener)
  return () => signal.removeListener('abort', listener)
}

const validTokenChars = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 0-15
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 16-31
  0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, // 32-47 (!"#$%&'()*+,-./)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, // 48-63 (0-9:;<=>?)
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 64-79 (@A-O)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, // 80-95 (P-Z[\]^_)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 96-111 (`a-o)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, // 112-127 (p-z{|}~)
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 128-143
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 144-159
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 160-175
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 176-191
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 192-207
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 208-223
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 224-239
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0  // 240-255
])

/**
 * @see https://tools.ietf.org/html/rfc7230#section-3.2.6
 * @param {number} c
 * @returns {boolean}
 */
function isTokenCharCode (c) {
  return (validTokenChars[c] === 1)
}

const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHTTPToken (characters) {
  if (characters.length >= 12) return tokenRegExp.test(characters)
  if (characters.length === 0) return false

  for (let i = 0; i < characters.length; i++) {
    if (validTokenChars[characters.charCodeAt(i)] !== 1) {
      return false
    }
  }
  return true
}

// headerCharRegex have been lifted from
// https://github.com/nodejs/node/blob/main/lib/_http_common.js

/**
 * Matches if val contains an invalid field-vchar
 *  field-value    = *( field-content / obs-fold )
 *  field-content  = field-vchar [ 1*( SP / HTAB ) field-vchar ]
 *  field-vchar    = VCHAR / obs-text
 */
const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHeaderValue (characters) {
  return !headerCharRegex.test(characters)
}

const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/

/**
 * @typedef {object} RangeHeader
 * @property {number} start
 * @property {number | null} end
 * @property {number | null} size
 */

/**
 * Parse accordingly to RFC 9110
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.content-range
 * @param {string} [range]
 * @returns {RangeHeader|null}
 */
function parseRangeHeader (range) {
  if (range == null || range === '') return { start: 0, end: null, size: null }
  if (!range) return null

  const m = rangeHeaderRegex.exec(range)
  return m
    ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] && m[3] !== '*' ? parseInt(m[3]) : null
      }
    : null
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @param {string} name
 * @param {(...args: any[]) => void} listener
 * @returns {T}
 */
function addListener (obj, name, listener) {
  const listeners = (obj[kListeners] ??= [])
  listeners.push([name, listener])
  obj.on(name, listener)
  return obj
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @returns {T}
 */
function removeAllListeners (obj) {
  if (obj[kListeners] != null) {
    for (const [name, listener] of obj[kListeners]) {
      obj.removeListener(name, listener)
    }
    obj[kListeners] = null
  }
  return obj
}

/**
 * @param {import ('../dispatcher/client')} client
 * @param {import ('../core/request')} request
 * @param {Error} err
 */
function errorRequest (client, request, err) {
  try {
    request.onResponseError(err)
    assert(request.aborted)
  } catch (err) {
    client.emit('error', err)
  }
}

/**
 * @param {WeakRef<net.Socket>} socketWeakRef
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 * @returns {() => void}
 */
const setupConnectTimeout = process.platform === 'win32'
  ? (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      let s2 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
        // Windows needs an extra setImmediate probably due to implementation differences in the socket logic
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts))
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
        clearImmediate(s2)
      }
    }
  : (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts)
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
      }
    }

/**
 * @param {net.Socket} socket
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 */
function onConnectTimeout (socket, opts) {
  // The socket could be already garbage collected
  if (socket == null) {
    return
  }

  let message = 'Connect Timeout Error'
  if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
    message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
  } else {
    message += ` (attempted address: ${opts.hostname}:${opts.port},`
  }

  message += ` timeout: ${opts.timeout}ms)`

  destroy(socket, new ConnectTimeoutError(message))
}

let lastUrlString = null
let lastProtocol = null

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlString (urlString) {
  // Requests are typically dispatched against the same origin over and over,
  // so cache the last (urlString, protocol) pair to skip re-parsing.
  if (urlString === lastUrlString) {
    return lastProtocol
  }

  const protocol = getProtocolFromUrlStringSlow(urlString)
  lastUrlString = urlString
  lastProtocol = protocol

  return protocol
}

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlStringSlow (urlString) {
  if (
    urlString[0] === 'h' &&
    urlString[1] === 't' &&
    urlString[2] === 't' &&
    urlString[3] === 'p'
  ) {
    switch (urlString[4]) {
      case ':':
        return 'http:'
      case 's':
        if (urlString[5] === ':') {
          return 'https:'
        }
    }
  }
  // fallback if none of the usual suspects
  return urlString.slice(0, urlString.indexOf(':') + 1)
}

const kEnumerableProperty = {
  __proto__: null,
  enumerable: true
}

const normalizedMethodRecordsBase = {
  delete: 'DELETE',
  DELETE: 'DELETE',
  get: 'GET',
  GET: 'GET',
  head: 'HEAD',
  HEAD: 'HEAD',
  options: 'OPTIONS',
  OPTIONS: 'OPTIONS',
  post: 'POST',
  POST: 'POST',
  put: 'PUT',
  PUT: 'PUT',
  query: 'QUERY',
  QUERY: 'QUERY'
}

const normalizedMethodRecords = {
  ...normalizedMethodRecordsBase,
  patch: 'patch',
  PATCH: 'PATCH'
}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(normalizedMethodRecordsBase, null)
Object.setPrototypeOf(normalizedMethodRecords, null)

module.exports = {
  kEnumerableProperty,
  isDisturbed,
  isBlobLike,
  parseOrigin,
  parseURL,
  getServerName,
  isStream,
  isIterable,
  hasSafeIterator,
  isAsyncIterable,
  isDestroyed,
  headerNameToString,
  bufferToLowerCasedHeaderName,
  addListener,
  removeAllListeners,
  errorRequest,
  parseRawHeaders,
  toRawHeaders,
  encodeRawHeaders,
  parseHeaders,
  setHeader,
  parseKeepAliveTimeout,
  destroy,
  bodyLength,
  deepClone,
  isBuffer,
  assertRequestHandler,
  getSocketInfo,
  isFormDataLike,
  pathHasQueryOrFragment,
  serializePathWithQuery,
  addAbortListener,
  isValidHTTPToken,
  isValidHeaderValue,
  isTokenCharCode,
  parseRangeHeader,
  normalizedMethodRecordsBase,
  normalizedMethodRecords,
  isValidPort,
  isHttpOrHttpsPrefixed,
  safeHTTPMethods: Object.freeze(['GET', 'HEAD', 'OPTIONS', 'TRACE']),
  wrapRequestBody,
  setupConnectTimeout,
  getProtocolFromUrlString
}


/***/ }),

/***/ 7405:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { InvalidArgumentError, MaxOriginsReachedError } = __nccwpck_require__(8707)
const { kBusy, kClients, kConnected, kRunning, kPending, kClose, kDestroy, kDispatch, kUrl } = __nccwpck_require__(6443)
const DispatcherBase = __nccwpck_require__(1841)
const Pool = __nccwpck_require__(628)
const Client = __nccwpck_require__(3701)
const util = __nccwpck_require__(3440)

const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kOnDrain = Symbol('onDrain')
const kFactory = Symbol('factory')
const kOptions = Symbol('options')
const kOrigins = Symbol('origins')

function defaultFactory (origin, opts) {
  return opts && opts.connections === 1
    ? new Client(origin, opts)
    : new Pool(origin, opts)
}

class Agent extends DispatcherBase {
  constructor ({ factory = defaultFactory, maxOrigins = Infinity, connect, tls, ...options } = {}) {
    if (typeof factory !== 'function') {
      throw new InvalidArgumentError('factory must be a function.')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (typeof maxOrigins !== 'number' || Number.isNaN(maxOrigins) || maxOrigins <= 0) {
      throw new InvalidArgumentError('maxOrigins must be a number greater than 0')
    }

    super(options)

    if (connect && typeof connect !== 'function') {
      connect = { ...connect }
    }

    if (tls && typeof tls !== 'function') {
      tls = { ...tls }
    }

    this[kOptions] = { ...util.deepClone(options), maxOrigins, connect, tls }
    this[kFactory] = factory
    this[kClients] = new Map()
    this[kOrigins] = new Set()

    this[kOnDrain] = (origin, targets) => {
      this.emit('drain', origin, [this, ...targets])
    }

    this[kOnConnect] = (origin, targets) => {
      this.emit('connect', origin, [this, ...targets])
    }

    this[kOnDisconnect] = (origin, targets, err) => {
      this.emit('disconnect', origin, [this, ...targets], err)
    }

    this[kOnConnectionError] = (origin, targets, err) => {
      this.emit('connectionError', origin, [this, ...targets], err)
    }
  }

  get [kRunning] () {
    let ret = 0
    for (const dispatcher of this[kClients].values()) {
      ret += dispatcher[kRunning]
    }
    return ret
  }

  [kDispatch] (opts, handler) {
    let origin
    if (opts.origin && (typeof opts.origin === 'string' || opts.origin instanceof URL)) {
      origin = String(opts.origin)
    } else {
      throw new InvalidArgumentError('opts.origin must be a non-empty string or URL.')
    }

    const allowH2 = opts.allowH2 ?? this[kOptions].allowH2
    const key = allowH2 === false ? `${origin}#http1-only` : origin

    if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(origin)) {
      throw new MaxOriginsReachedError()
    }

    let dispatcher = this[kClients].get(key)
    if (!dispatcher) {
      dispatcher = this[kFactory](opts.origin, allowH2 === false
        ? { ...this[kOptions], allowH2: false }
        : this[kOptions])

      const closeClientIfUnused = () => {
        if (this[kClients].get(key) !== dispatcher) {
          return
        }

        // A GOAWAY detaches the HTTP/2 session before requeued requests are
        // dispatched on a replacement connection. At that point the pool has
        // no connected clients and is not busy, but it still has pending work.
        // Closing it here lets the replacement Client finish those requests
        // and then destroys that new connection with ClientDestroyedError.
        if (dispatcher[kConnected] > 0 || dispatcher[kBusy] || dispatcher[kPending] > 0) {
          return
        }

        this[kClients].delete(key)
        if (!dispatcher.destroyed) {
          dispatcher.close()
        }

        let hasOrigin = false
        for (const k of this[kClients].keys()) {
          if (k === origin || k === `${origin}#http1-only`) {
            hasOrigin = true
            break
          }
        }

        if (!hasOrigin) {
          this[kOrigins].delete(origin)
        }
      }

      dispatcher
        .on('drain', this[kOnDrain])
        .on('connect', this[kOnConnect])
        .on('disconnect', (origin, targets, err) => {
          closeClientIfUnused()
          this[kOnDisconnect](origin, targets, err)
        })
        .on('connectionError', (origin, targets, err) => {
          closeClientIfUnused()
          this[kOnConnectionError](origin, targets, err)
        })

      this[kClients].set(key, dispatcher)
      this[kOrigins].add(origin)
    }

    return dispatcher.dispatch(opts, handler)
  }

  [kClose] () {
    const closePromises = []
    for (const dispatcher of this[kClients].values()) {
      closePromises.push(dispatcher.close())
    }
    this[kClients].clear()

    return Promise.all(closePromises)
  }

  [kDestroy] (err) {
    const destroyPromises = []
    for (const dispatcher of this[kClients].values()) {
      destroyPromises.push(dispatcher.destroy(err))
    }
    this[kClients].clear()

    return Promise.all(destroyPromises)
  }

  get stats () {
    const allClientStats = {}
    for (const dispatcher of this[kClients].values()) {
      if (dispatcher.stats) {
        allClientStats[dispatcher[kUrl].origin] = dispatcher.stats
      }
    }
    return allClientStats
  }
}

module.exports = Agent


/***/ }),

/***/ 637:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/* global WebAssembly */

const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(3440)
const { channels } = __nccwpck_require__(2414)
const timers = __nccwpck_require__(6603)
const {
  RequestContentLengthMismatchError,
  ResponseContentLengthMismatchError,
  RequestAbortedError,
  InvalidArgumentError,
  HeadersTimeoutError,
  HeadersOverflowError,
  SocketError,
  InformationalError,
  BodyTimeoutError,
  HTTPParserError,
  WebAssemblyNotSupportedError,
  ResponseExceededMaxSizeError
} = __nccwpck_require__(8707)
const {
  kUrl,
  kReset,
  kClient,
  kParser,
  kBlocking,
  kRunning,
  kPending,
  kSize,
  kWriting,
  kQueue,
  kNoRef,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kSocket,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kMaxRequests,
  kCounter,
  kMaxResponseSize,
  kOnError,
  kResume,
  kHTTPContext,
  kClosed,
  kUseMilo
} = __nccwpck_require__(6443)

const constants = __nccwpck_require__(2824)
// Node.js core bundles only llhttp; experimental Milo remains available in npm builds.
const { H1Parser, getMiloEnabled } = typeof esbuildDetection === 'undefined'
  ? __nccwpck_require__(1969)
  : {}
const EMPTY_BUF = Buffer.alloc(0)
const FastBuffer = Buffer[Symbol.species]
const removeAllListeners = util.removeAllListeners
const kIdleSocketValidation = Symbol('kIdleSocketValidation')
const kIdleSocketValidationTimeout = Symbol('kIdleSocketValidationTimeout')
const kSocketUsed = Symbol('kSocketUsed')
const kTypeOfService = Symbol('kTypeOfService')

let extractBody

function lazyllhttp () {
  // Check only when HTTP/1 needs the parser, so other APIs remain usable without WASM.
  if (typeof WebAssembly === 'undefined') {
    throw new WebAssemblyNotSupportedError()
  }

  const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(3870) : undefined

  let mod

  // We disable wasm SIMD on older versions of Node.js on ppc64 that are broken on Power >=9 architectures.
  let useWasmSIMD = true
  if (process.arch === 'riscv64') {
    useWasmSIMD = false
  } else if (process.arch === 'ppc64') {
    const [major, minor] = process.versions.node.split('.').map(n => parseInt(n, 10))
    if (major < 24 || (major === 24 && minor < 12)) {
      useWasmSIMD = false
    }
  }
  // The Env Variable UNDICI_NO_WASM_SIMD allows explicitly overriding the default behavior
  if (process.env.UNDICI_NO_WASM_SIMD === '1') {
    useWasmSIMD = false
  } else if (process.env.UNDICI_NO_WASM_SIMD === '0') {
    useWasmSIMD = true
  }

  if (useWasmSIMD) {
    try {
      mod = new WebAssembly.Module(__nccwpck_require__(3434))
    } catch {}
  }

  if (!mod) {
    // We could check if the error was caused by the simd option not
    // being enabled, but the occurring of this other error
    // * https://github.com/emscripten-core/emscripten/issues/11495
    // got me to remove that check to avoid breaking Node 12.
    mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(3870))
  }

  return new WebAssembly.Instance(mod, {
    env: {
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_url: (p, at, len) => {
        return 0
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_status: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_begin: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageBegin()
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_field: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_value: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} statusCode
       * @param {0|1} upgrade
       * @param {0|1} shouldKeepAlive
       * @returns {number}
       */
      wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
        assert(currentParser.ptr === p)
        return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1)
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_body: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_complete: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageComplete()
      }
    }
  })
}

let llhttpInstance = null

/**
 * @type {Parser|null}
 */
let currentParser = null
let currentBufferRef = null
/**
 * @type {number}
 */
let currentBufferSize = 0
let currentBufferPtr = null
let currentBuffer = null

const USE_NATIVE_TIMER = 0
const USE_FAST_TIMER = 1

// Use fast timers for headers and body to take eventual event loop
// latency into account.
const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
const TIMEOUT_BODY = 4 | USE_FAST_TIMER

// Use native timers to ignore event loop latency for keep-alive
// handling.
const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER

class Parser {
  /**
   * @param {import('./client.js')} client
   * @param {import('net').Socket} socket
   * @param {*} llhttp
   */
  constructor (client, socket, { exports }) {
    this.llhttp = exports
    this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
    this.client = client
    /**
     * @type {import('net').Socket}
     */
    this.socket = socket
    this.timeout = null
    this.timeoutWeakRef = new WeakRef(this)
    this.timeoutValue = null
    this.timeoutType = null
    this.statusCode = 0
    this.statusText = ''
    this.upgrade = false
    this.headers = []
    this.headersSize = 0
    this.headersMaxSize = client[kMaxHeadersSize]
    this.shouldKeepAlive = false
    this.paused = false
    this.resume = this.resume.bind(this)

    this.bytesRead = 0

    this.keepAlive = ''
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.connection = ''
    this.maxResponseSize = client[kMaxResponseSize]
  }

  setTimeout (delay, type) {
    // If the existing timer and the new timer are of different timer type
    // (fast or native) or have different delay, we need to clear the existing
    // timer and set a new one.
    if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
      // If a timeout is already set, clear it with clearTimeout of the fast
      // timer implementation, as it can clear fast and native timers.
      if (this.timeout) {
        timers.clearTimeout(this.timeout)
        this.timeout = null
      }

      if (delay) {
        if (type & USE_FAST_TIMER) {
          this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef)
        } else {
          this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef)
          this.timeout?.unref()
        }
      }

      this.timeoutValue = delay
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.timeoutType = type
  }

  resume () {
    if (this.socket.destroyed || !this.paused) {
      return
    }

    assert(this.ptr != null)
    assert(currentParser === null)

    this.llhttp.llhttp_resume(this.ptr)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.paused = false
    this.execute(this.socket.read() || EMPTY_BUF) // Flush parser.
    this.readMore()
  }

  readMore () {
    while (!this.paused && this.ptr) {
      const chunk = this.socket.read()
      if (chunk === null) {
        break
      }
      this.execute(chunk)
    }
  }

  /**
   * @param {Buffer} chunk
   */
  execute (chunk) {
    assert(currentParser === null)
    assert(this.ptr != null)
    assert(!this.paused)

    const { socket, llhttp } = this

    // Allocate a new buffer if the current buffer is too small.
    if (chunk.length > currentBufferSize) {
      if (currentBufferPtr) {
        llhttp.free(currentBufferPtr)
      }
      // Allocate a buffer that is a multiple of 4096 bytes.
      currentBufferSize = Math.ceil(chunk.length / 4096) * 4096
      currentBufferPtr = llhttp.malloc(currentBufferSize)
    }

    if (
      currentBuffer === null ||
      currentBuffer.buffer !== llhttp.memory.buffer ||
      currentBuffer.byteOffset !== currentBufferPtr ||
      currentBuffer.byteLength !== currentBufferSize
    ) {
      currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize)
    }

    currentBuffer.set(chunk)

    // Call `execute` on the wasm parser.
    // We pass the `llhttp_parser` pointer address, the pointer address of buffer view data,
    // and finally the length of bytes to parse.
    // The return value is an error code or `constants.ERROR.OK`.
    try {
      let ret

      try {
        currentBufferRef = chunk
        currentParser = this
        ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length)
      } finally {
        currentParser = null
        currentBufferRef = null
      }

      if (ret !== constants.ERROR.OK) {
        const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr)

        if (ret === constants.ERROR.PAUSED_UPGRADE) {
          this.onUpgrade(data)
        } else if (ret === constants.ERROR.PAUSED) {
          this.paused = true
          socket.unshift(data)
        } else {
          throw this.createError(ret, data)
        }
      }
    } catch (err) {
      util.destroy(socket, err)
    }
  }

  finish () {
    assert(currentParser === null)
    assert(this.ptr != null)

    const { llhttp } = this

    // The peer closed the connection. If the body parser was paused by
    // backpressure we must finish parsing before signalling EOF, otherwise
    // llhttp_finish() would crash (it used to assert !paused) or report a
    // half-parsed message. Backpressure is advisory here: onData keeps buffering
    // delivered bytes into the response stream, so resume across pauses and
    // drain whatever is still buffered on the socket. A Content-Length/chunked
    // body reaches on_message_complete during execute(); an EOF-delimited body
    // stays paused (its length is unknown) and is completed by llhttp_finish().
    if (this.paused) {
      let data
      do {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
        data = this.socket.read() || EMPTY_BUF
        this.execute(data)
      } while (this.paused && data.length > 0)

      if (this.paused) {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
      }
    }

    let ret

    try {
      currentParser = this
      ret = llhttp.llhttp_finish(this.ptr)
    } finally {
      currentParser = null
    }

    if (ret === constants.ERROR.OK) {
      return null
    }

    if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
      this.paused = true
      return null
    }

    return this.createError(ret, EMPTY_BUF)
  }

  createError (ret, data) {
    const { llhttp, contentLength, bytesRead } = this

    if (contentLength !== -1 && bytesRead !== contentLength) {
      return new ResponseContentLengthMismatchError()
    }

    const ptr = llhttp.llhttp_get_error_reason(this.ptr)
    let message = ''
    if (ptr) {
      const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0)
      message =
        'Response does not match the HTTP/1.1 protocol (' + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ')'
    }

    return new HTTPParserError(message, constants.ERROR[ret], data)
  }

  destroy () {
    assert(currentParser === null)
    assert(this.ptr != null)

    this.llhttp.llhttp_free(this.ptr)
    this.ptr = null

    this.timeout && timers.clearTimeout(this.timeout)
    this.timeout = null
    this.timeoutValue = null
    this.timeoutType = null

    this.paused = false
  }

  /**
   * @param {Buffer} buf
   * @returns {0}
   */
  onStatus (buf) {
    this.statusText = buf.toString()
    return 0
  }

  /**
   * @returns {0|-1}
   */
  onMessageBegin () {
    const { socket, client } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    if (!request) {
      return -1
    }
    request.onResponseStarted()

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderField (buf) {
    const len = this.headers.length

    if ((len & 1) === 0) {
      this.headers.push(buf)
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderValue (buf) {
    let len = this.headers.length
    const isContinuation = (len & 1) === 0

    if ((len & 1) === 1) {
      this.headers.push(buf)
      len += 1
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    const key = this.headers[len - 2]
    if (key.length === 10) {
      const headerName = util.bufferToLowerCasedHeaderName(key)
      if (headerName === 'keep-alive') {
        this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? '' : ',') + buf.toString()
      } else if (headerName === 'connection') {
        this.connection += (isContinuation || this.connection.length === 0 ? '' : ',') + buf.toString()
      }
    } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === 'content-length') {
      if (this.contentLength === -1) {
        this.contentLength = 0
      }
      for (let i = 0; i < buf.length; i++) {
        this.contentLength = this.contentLength * 10 + (buf[i] - 0x30)
      }
    } else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === 'transfer-encoding') {
      this.hasTransferEncoding = true
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {number} len
   */
  trackHeader (len) {
    this.headersSize += len
    if (this.headersSize >= this.headersMaxSize) {
      util.destroy(this.socket, new HeadersOverflowError())
    }
  }

  /**
   * @param {Buffer} head
   */
  onUpgrade (head) {
    const { upgrade, client, socket, headers, statusCode, statusText } = this

    assert(upgrade)
    assert(client[kSocket] === socket)
    assert(!socket.destroyed)
    assert(!this.paused)
    assert((headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)
    assert(request.upgrade || request.method === 'CONNECT')

    this.statusCode = 0
    this.statusText = ''
    this.shouldKeepAlive = false

    this.headers = []
    this.headersSize = 0

    socket.unshift(head)

    socket[kParser].destroy()
    socket[kParser] = null

    socket[kClient] = null
    socket[kError] = null

    removeAllListeners(socket)

    client[kSocket] = null
    client[kHTTPContext] = null // TODO (fix): This is hacky...
    client[kQueue][client[kRunningIdx]++] = null
    client.emit('disconnect', client[kUrl], [client], new InformationalError('upgrade'))

    try {
      request.onRequestUpgrade(statusCode, headers, socket, statusText)
    } catch (err) {
      util.errorRequest(client, request, err)
      util.destroy(socket, err)
    }

    client[kResume]()
  }

  /**
   * @param {number} statusCode
   * @param {boolean} upgrade
   * @param {boolean} shouldKeepAlive
   * @returns {number}
   */
  onHeadersComplete (statusCode, upgrade, shouldKeepAlive) {
    const { client, socket, headers, statusText } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]

    if (!request) {
      return -1
    }

    assert(!this.upgrade)
    assert(this.statusCode < 200)

    if (statusCode === 100) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    /* this can only happen if server is misbehaving */
    if (upgrade && !request.upgrade) {
      util.destroy(socket, new SocketError('bad upgrade', util.getSocketInfo(socket)))
      return -1
    }

    assert(this.timeoutType === TIMEOUT_HEADERS)

    this.statusCode = statusCode
    this.shouldKeepAlive =
      shouldKeepAlive ||
      // Override llhttp value which does not allow keepAlive for HEAD.
      (request.method === 'HEAD' && !socket[kReset] &&
        /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
        !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection))

    // Responses to HEAD and 204/304 responses never carry content
    if (request.method === 'HEAD' || statusCode === 204 || statusCode === 304) {
      // A non-zero Content-Length or Transfer-Encoding on a 204/304 means the
      // server may also have sent content inappropriately, which would then be
      // parsed as the next response on this connection. Accept it, but do not
      // reuse the connection. HEAD requests are fine tho.
      if (request.method !== 'HEAD' && (this.contentLength > 0 || this.hasTransferEncoding)) {
        this.shouldKeepAlive = false
      }
      this.contentLength = -1
    }

    if (this.statusCode >= 200) {
      const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout]
      this.setTimeout(bodyTimeout, TIMEOUT_BODY)
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    if (request.method === 'CONNECT') {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    if (upgrade) {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    assert((this.headers.length & 1) === 0)
    this.headers = []
    this.headersSize = 0

    if (this.shouldKeepAlive && client[kPipelining]) {
      const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null

      if (keepAliveTimeout != null) {
        const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout])
        if (timeout <= 0) {
          socket[kReset] = true
        } else {
          client[kKeepAliveTimeoutValue] = timeout
        }
      } else {
        client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
      }
    } else {
      // Stop more requests from being dispatched.
      socket[kReset] = true
    }

    const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false

    if (request.aborted) {
      return -1
    }

    if (request.method === 'HEAD') {
      return 1
    }

    if (statusCode < 200) {
      return 1
    }

    if (socket[kBlocking]) {
      socket[kBlocking] = false
      client[kResume]()
    }

    return pause ? constants.ERROR.PAUSED : 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onBody (buf) {
    const { client, socket, statusCode, maxResponseSize } = this

    if (socket.destroyed) {
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    assert(statusCode >= 200)

    if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
      util.destroy(socket, new ResponseExceededMaxSizeError())
      return -1
    }

    this.bytesRead += buf.length

    if (request.onResponseData(buf) === false) {
      return constants.ERROR.PAUSED
    }

    return 0
  }

  /**
   * @returns {number}
   */
  onMessageComplete () {
    const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this

    if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
      return -1
    }

    if (upgrade) {
      return 0
    }

    assert(statusCode >= 100)
    assert((this.headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    this.statusCode = 0
    this.statusText = ''
    this.bytesRead = 0
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.keepAlive = ''
    this.connection = ''

    this.headers = []
    this.headersSize = 0

    if (statusCode < 200) {
      return 0
    }

    if (contentLength !== -1 && bytesRead !== contentLength) {
      util.destroy(socket, new ResponseContentLengthMismatchError())
      return -1
    }

    request.onResponseEnd(headers)

    client[kQueue][client[kRunningIdx]++] = null
    socket[kSocketUsed] = client[kPending] === 0

    if (socket[kWriting]) {
      assert(client[kRunning] === 0)
      // Response completed before request.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (!shouldKeepAlive) {
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (socket[kReset] && client[kRunning] === 0) {
      // Destroy socket once all requests have completed.
      // The request at the tail of the pipeline is the one
      // that requested reset and no further requests should
      // have been queued since then.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (client[kPipelining] == null || client[kPipelining] === 1) {
      // We must wait a full event loop cycle to reuse this socket to make sure
      // that non-spec compliant servers are not closing the connection even if they
      // said they won't.
      setImmediate(client[kResume])
    } else {
      client[kResume]()
    }

    return 0
  }
}

function onParserTimeout (parserWeakRef) {
  const parser = parserWeakRef.deref()
  if (!parser) {
    return
  }

  const { socket, timeoutType, client, paused } = parser

  if (timeoutType === TIMEOUT_HEADERS) {
    if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
      assert(!paused, 'cannot be paused while waiting for headers')
      util.destroy(socket, new HeadersTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_BODY) {
    if (!paused) {
      util.destroy(socket, new BodyTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
    assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue])
    util.destroy(socket, new InformationalError('socket idle timeout'))
  }
}

/**
 * @param {import ('./client.js')} client
 * @param {import('net').Socket} socket
 * @returns
 */
function connectH1 (client, socket) {
  client[kSocket] = socket

  if (!llhttpInstance) {
    llhttpInstance = lazyllhttp()
  }

  if (socket.errored) {
    throw socket.errored
  }

  if (socket.destroyed) {
    throw new SocketError('destroyed')
  }

  socket[kNoRef] = false
  socket[kWriting] = false
  socket[kReset] = false
  socket[kBlocking] = false
  socket[kIdleSocketValidation] = 0
  socket[kIdleSocketValidationTimeout] = null
  socket[kSocketUsed] = false
  socket[kParser] = typeof esbuildDetection === 'undefined' && (client[kUseMilo] ?? getMiloEnabled())
    ? new H1Parser(client, socket)
    : new Parser(client, socket, llhttpInstance)

  util.addListener(socket, 'error', onHttpSocketError)
  util.addListener(socket, 'readable', onHttpSocketReadable)
  util.addListener(socket, 'end', onHttpSocketEnd)
  util.addListener(socket, 'close', onHttpSocketClose)

  socket[kClosed] = false
  socket.on('close', onSocketClose)

  return {
    version: 'h1',
    defaultPipelining: 1,
    write (request) {
      return writeH1(client, request)
    },
    resume () {
      resumeH1(client)
    },
    /**
     * @param {Error|undefined} err
     * @param {() => void} callback
     */
    destroy (err, callback) {
      if (socket[kClosed]) {
        queueMicrotask(callback)
      } else {
        socket.on('close', callback)
        socket.destroy(err)
      }
    },
    /**
     * @returns {boolean}
     */
    get destroyed () {
      return socket.destroyed
    },
    /**
     * @param {import('../core/request.js')} request
     * @returns {boolean}
     */
    busy (request) {
      if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
        return true
      }

      if (request) {
        if (client[kRunning] > 0 && !request.idempotent) {
          // Non-idempotent request cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }

        if (client[kRunning] > 0 && (request.upgrade || request.method === 'CONNECT')) {
          // Don't dispatch an upgrade until all preceding requests have completed.
          // A misbehaving server might upgrade the connection before all pipelined
          // request has completed.
          return true
        }

        if (
          client[kRunning] > 0 &&
          util.bodyLength(request.body) !== 0 &&
          (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
        ) {
          // Request with stream or iterator body can error while other requests
          // are inflight and indirectly error those as well.
          // Ensure this doesn't happen by waiting for inflight
          // to complete before dispatching.

          // Request with stream or iterator body cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }
      }

      return false
    }
  }
}

function onHttpSocketError (err) {
  const parser = this[kParser]

  // On Mac OS, we get an ECONNRESET even if there is a full body to be forwarded
  // to the user.
  if (err.code === 'ECONNRESET' && parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      this[kError] = parserErr
      this[kClient][kOnError](parserErr)
    }
    return
  }

  this[kError] = err

  this[kClient][kOnError](err)
}

function onHttpSocketReadable () {
  this[kParser]?.readMore()
}

function onHttpSocketEnd () {
  const parser = this[kParser]

  if (parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      util.destroy(this, parserErr)
    }
    return
  }

  util.destroy(this, new SocketError('other side closed', util.getSocketInfo(this)))
}

function onHttpSocketClose () {
  const parser = this[kParser]

  clearIdleSocketValidation(this)

  if (parser) {
    if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
      this[kError] = parser.finish() || this[kError]
    }

    this[kParser].destroy()
    this[kParser] = null
  }

  const err = this[kError] || new SocketError('closed', util.getSocketInfo(this))

  const client = this[kClient]

  client[kSocket] = null
  client[kHTTPContext] = null // TODO (fix): This is hacky...

  if (client.destroyed) {
    assert(client[kPending] === 0)

    // Fail entire queue.
    const requests = client[kQueue].splice(client[kRunningIdx])
    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      util.errorRequest(client, request, err)
    }
  } else if (client[kRunning] > 0 && err.code !== 'UND_ERR_INFO') {
    // Fail head of pipeline.
    const request = client[kQueue][client[kRunningIdx]]
    client[kQueue][client[kRunningIdx]++] = null

    util.errorRequest(client, request, err)
  }

  client[kPendingIdx] = client[kRunningIdx]

  assert(client[kRunning] === 0)

  client.emit('disconnect', client[kUrl], [client], err)

  client[kResume]()
}

function onSocketClose () {
  this[kClosed] = true
}

function clearIdleSocketValidation (socket) {
  if (socket[kIdleSocketValidationTimeout]) {
    clearImmediate(socket[kIdleSocketValidationTimeout])
    socket[kIdleSocketValidationTimeout] = null
  }

  socket[kIdleSocketValidation] = 0
}

function scheduleIdleSocketValidation (client, socket) {
  socket[kIdleSocketValidation] = 1
  // Yield to the check phase (after poll) so unsolicited bytes / FIN / RST
  // already pending on this idle keep-alive socket are processed before the
  // next request is written (GHSA-35p6-xmwp-9g52).
  //
  // setTimeout(0) pays Node's ~1ms timer floor on every sequential reuse
  // (#5493). setImmediate avoids that, but an *unref'd* Immediate lets poll
  // block for ~500ms when the event loop is otherwise idle (#5600 / #5606).
  // A ref'd Immediate both keeps the pending request alive and makes poll
  // return immediately \u2014 the hybrid those issues asked for.
  socket[kIdleSocketValidationTimeout] = setImmediate(() => {
    socket[kIdleSocketValidationTimeout] = null
    socket[kIdleSocketValidation] = 2

    if (client[kSocket] === socket && !socket.destroyed) {
      client[kResume]()
    }
  })
}

/**
 * @param {import('./client.js')} client
 */
function resumeH1 (client) {
  const socket = client[kSocket]

  if (socket && !socket.destroyed) {
    if (client[kSize] === 0) {
      if (!socket[kNoRef] && socket.unref) {
        socket.unref()
        socket[kNoRef] = true
      }
    } else if (socket[kNoRef] && socket.ref) {
      socket.ref()
      socket[kNoRef] = false
    }

    if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
      if (socket[kIdleSocketValidation] === 0) {
        scheduleIdleSocketValidation(client, socket)
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }

      if (socket[kIdleSocketValidation] === 1) {
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }
    }

    if (client[kRunning] === 0) {
      socket[kParser].readMore()
      if (socket.destroyed) {
        return
      }
    }

    if (client[kSize] === 0) {
      if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
        socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE)
      }
    } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
      if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
        const request = client[kQueue][client[kRunningIdx]]
        const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout]
        socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS)
      }
    }
  }
}

// https://www.rfc-editor.org/rfc/rfc7230#section-3.3.2
function shouldSendContentLength (method) {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && method !== 'TRACE' && method !== 'CONNECT'
}

function setTypeOfService (socket, request) {
  if (typeof socket.setTypeOfService !== 'function') {
    return
  }

  const typeOfService = request.typeOfService

  if (typeOfService === undefined) {
    return
  }

  const currentTypeOfService = socket[kTypeOfService]

  if (currentTypeOfService === typeOfService) {
    return
  }

  try {
    socket.setTypeOfService(typeOfService)
    socket[kTypeOfService] = typeOfService
  } catch {
    // QoS marking is best-effort. setTypeOfService() can throw synchronously on
    // some platforms depending on socket state, but that must not abort the request.
  }
}

/**
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @returns
 */
function writeH1 (client, request) {
  const { method, path, host, upgrade, blocking, reset } = request

  let { body, headers, contentLength } = request

  // https://tools.ietf.org/html/rfc7231#section-4.3.1
  // https://tools.ietf.org/html/rfc7231#section-4.3.2
  // https://tools.ietf.org/html/rfc7231#section-4.3.5

  // Sending a payload body on a request that does not
  // expect it can cause undefined behavior on some
  // servers and corrupt connection state. Do not
  // re-use the connection for further requests.

  const expectsPayload =
    method === 'PUT' ||
    method === 'POST' ||
    method === 'PATCH' ||
    method === 'QUERY' ||
    method === 'PROPFIND' ||
    method === 'PROPPATCH'

  if (util.isFormDataLike(body)) {
    if (!extractBody) {
      extractBody = (__nccwpck_require__(4492).extractBody)
    }

    const [bodyStream, contentType] = extractBody(body)
    if (request.contentType == null) {
      headers.push('content-type', contentType)
    }
    body = bodyStream.stream
    contentLength = bodyStream.length
  } else if (util.isBlobLike(body) && request.contentType == null) {
    const contentType = body.type
    if (contentType) {
      const contentTypeValue = `${contentType}`
      if (!util.isValidHeaderValue(contentTypeValue)) {
        util.errorRequest(client, request, new InvalidArgumentError('invalid content-type header'))
        return false
      }
      headers.push('content-type', contentTypeValue)
    }
  }

  if (body && typeof body.read === 'function') {
    // Try to read EOF in order to get length.
    body.read(0)
  }

  const bodyLength = util.bodyLength(body)

  contentLength = bodyLength ?? contentLength

  if (contentLength === null) {
    contentLength = request.contentLength
  }

  if (contentLength === 0 && !expectsPayload) {
    // https://tools.ietf.org/html/rfc7230#section-3.3.2
    // A user agent SHOULD NOT send a Content-Length header field when
    // the request message does not contain a payload body and the method
    // semantics do not anticipate such a body.

    contentLength = null
  }

  // https://github.com/nodejs/undici/issues/2046
  // A user agent may send a Content-Length header with 0 value, this should be allowed.
  if (
    shouldSendContentLength(method) &&
    contentLength > 0 &&
    request.contentLength !== null &&
    request.contentLength !== contentLength
  ) {
    if (client[kStrictContentLength]) {
      util.errorRequest(client, request, new RequestContentLengthMismatchError())
      return false
    }

    process.emitWarning(new RequestContentLengthMismatchError())
  }

  const socket = client[kSocket]
  clearIdleSocketValidation(socket)

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  const abort = err => {
    if (request.aborted || request.completed) {
      return
    }

    util.errorRequest(client, request, err || new RequestAbortedError())

    util.destroy(body)
    util.destroy(socket, new InformationalError('aborted'))
  }

  try {
    request.onRequestStart(abort, null)
  } catch (err) {
    util.errorRequest(client, request, err)
  }

  if (request.aborted) {
    return false
  }

  if (method === 'HEAD') {
    // https://github.com/mcollina/undici/issues/258
    // Close after a HEAD request to interop with misbehaving servers
    // that may send a body in the response.

    socket[kReset] = true
  }

  if (upgrade || method === 'CONNECT') {
    // On CONNECT or upgrade, block pipeline from dispatching further
    // requests on this connection.

    socket[kReset] = true
  }

  if (reset != null) {
    socket[kReset] = reset
  }

  if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) {
    socket[kReset] = true
  }

  if (blocking) {
    socket[kBlocking] = true
  }

  setTypeOfService(socket, request)

  let header = `${method} ${path} HTTP/1.1\r\n`

  if (typeof host === 'string') {
    header += `host: ${host}\r\n`
  } else {
    header += client[kHostHeader]
  }

  if (upgrade) {
    header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`
  } else if (client[kPipelining] && !socket[kReset]) {
    header += 'connection: keep-alive\r\n'
  } else {
    header += 'connection: close\r\n'
  }

  if (Array.isArray(headers)) {
    for (let n = 0; n < headers.length; n += 2) {
      const key = headers[n + 0]
      const val = headers[n + 1]

      if (Array.isArray(val)) {
        for (let i = 0; i < val.length; i++) {
          header += `${key}: ${val[i]}\r\n`
        }
      } else {
        header += `${key}: ${val}\r\n`
      }
    }
  }

  if (channels.sendHeaders.hasSubscribers) {
    channels.sendHeaders.publish({ request, headers: header, socket })
  }

  if (!body || bodyLength === 0) {
    writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBuffer(body)) {
    writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBlobLike(body)) {
    if (typeof body.stream === 'function') {
      writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload)
    } else {
      writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload)
    }
  } else if (util.isStream(body)) {
    writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isIterable(body)) {
    writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else {
    assert(false)
  }

  return true
}

/**
 * @param {AbortCallback} abort
 * @param {import('stream').Stream} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 */
function writeStream (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'stream body cannot be pipelined')

  let finished = false

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })

  /**
   * @param {Buffer} chunk
   * @returns {void}
   */
  const onData = function (chunk) {
    if (finished) {
      return
    }

    try {
      if (!writer.write(chunk) && this.pause) {
        this.pause()
      }
    } catch (err) {
      util.destroy(this, err)
    }
  }

  /**
   * @returns {void}
   */
  const onDrain = function () {
    if (finished) {
      return
    }

    if (body.resume) {
      body.resume()
    }
  }

  /**
   * @returns {void}
   */
  const onClose = function () {
    // 'close' might be emitted *before* 'error' for
    // broken streams. Wait a tick to avoid this case.
    queueMicrotask(() => {
      // It's only safe to remove 'error' listener after
      // 'close'.
      body.removeListener('error', onFinished)
    })

    if (!finished) {
      const err = new RequestAbortedError()
      queueMicrotask(() => onFinished(err))
    }
  }

  /**
   * @param {Error} [err]
   * @returns
   */
  const onFinished = function (err) {
    if (finished) {
      return
    }

    finished = true

    assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1))

    socket.off('drain', onDrain).off('error', onFinished)

    body.removeListener('data', onData).removeListener('end', onFinished).removeListener('close', onClose)

    if (!err) {
      try {
        writer.end()
      } catch (er) {
        err = er
      }
    }

    writer.destroy(err)

    if (err && (err.code !== 'UND_ERR_INFO' || err.message !== 'reset')) {
      util.destroy(body, err)
    } else {
      util.destroy(body)
    }
  }

  body.on('data', onData).on('end', onFinished).on('error', onFinished).on('close', onClose)

  if (body.resume) {
    body.resume()
  }

  socket.on('drain', onDrain).on('error', onFinished)

  if (body.errorEmitted ?? body.errored) {
    setImmediate(onFinished, body.errored)
  } else if (body.endEmitted ?? body.readableEnded) {
    setImmediate(onFinished, null)
  }

  if (body.closeEmitted ?? body.closed) {
    setImmediate(onClose)
  }
}

/**
 * @typedef AbortCallback
 * @type {Function}
 * @param {Error} [err]
 * @returns {void}
 */

/**
 * @param {AbortCallback} abort
 * @param {Uint8Array|null} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {void}
 */
function writeBuffer (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (!body) {
      if (contentLength === 0) {
        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        assert(contentLength === null, 'no body must not have content length')
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (util.isBuffer(body)) {
      assert(contentLength === body.byteLength, 'buffer body must have content length')

      socket.cork()
      socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      socket.write(body)
      socket.uncork()
      request.onBodySent(body)

      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }
    }
    request.onRequestSent()

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Blob} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeBlob (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (contentLength != null && contentLength !== body.size) {
      throw new RequestContentLengthMismatchError()
    }

    const buffer = Buffer.from(await body.arrayBuffer())

    socket.cork()
    socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
    socket.write(buffer)
    socket.uncork()

    request.onBodySent(buffer)
    request.onRequestSent()

    if (!expectsPayload && request.reset !== false) {
      socket[kReset] = true
    }

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Iterable} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeIterable (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'iterator body cannot be pipelined')

  let callback = null
  function onDrain () {
    if (callback) {
      const cb = callback
      callback = null
      cb()
    }
  }

  const waitForDrain = () =>
    new Promise((resolve, reject) => {
      assert(callback === null)

      if (socket[kError]) {
        reject(socket[kError])
      } else {
        callback = resolve
      }
    })

  socket.on('close', onDrain).on('drain', onDrain)

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
  try {
    // It's up to the user to somehow abort the async iterable.
    for await (const chunk of body) {
      if (socket[kError]) {
        throw socket[kError]
      }

      if (!writer.write(chunk)) {
        await waitForDrain()
      }
    }

    writer.end()
  } catch (err) {
    writer.destroy(err)
  } finally {
    socket.off('close', onDrain).off('drain', onDrain)
  }
}

class AsyncWriter {
  /**
   *
   * @param {object} arg
   * @param {AbortCallback} arg.abort
   * @param {import('net').Socket} arg.socket
   * @param {import('../core/request.js')} arg.request
   * @param {number} arg.contentLength
   * @param {import('./client.js')} arg.client
   * @param {boolean} arg.expectsPayload
   * @param {string} arg.header
   */
  constructor ({ abort, socket, request, contentLength, client, expectsPayload, header }) {
    this.socket = socket
    this.request = request
    this.contentLength = contentLength
    this.client = client
    this.bytesWritten = 0
    this.expectsPayload = expectsPayload
    this.header = header
    this.abort = abort
    this.lengthMismatch = false

    socket[kWriting] = true
  }

  /**
   * The body doesn't match the declared content-length and strictContentLength
   * is off. Warn once, and mark the socket so it isn't reused: on the wire this
   * request's body no longer ends where the server expects, so anything sent
   * after it on the same connection would be misread.
   * @returns {void}
   */
  onLengthMismatch () {
    this.socket[kReset] = true

    if (!this.lengthMismatch) {
      this.lengthMismatch = true
      process.emitWarning(new RequestContentLengthMismatchError())
    }
  }

  /**
   * @param {string|Uint8Array} chunk
   * @returns
   */
  write (chunk) {
    const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return false
    }

    let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk)
    if (!len) {
      return true
    }

    // We should defer writing chunks.
    if (contentLength !== null && bytesWritten + len > contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      this.onLengthMismatch()

      // Never write past the declared content-length. The server treats any
      // extra bytes as the start of the next request, so a body could inject
      // a request of its own (request smuggling).
      const remaining = contentLength - bytesWritten
      if (remaining === 0) {
        return true
      }
      chunk = (typeof chunk === 'string' ? Buffer.from(chunk) : chunk).subarray(0, remaining)
      len = remaining
    }

    socket.cork()

    if (bytesWritten === 0) {
      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }

      if (contentLength === null) {
        socket.write(`${header}transfer-encoding: chunked\r\n`, 'latin1')
      } else {
        socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      }
    }

    if (contentLength === null) {
      socket.write(`\r\n${len.toString(16)}\r\n`, 'latin1')
    }

    this.bytesWritten += len

    const ret = socket.write(chunk)

    socket.uncork()

    request.onBodySent(chunk)

    if (!ret) {
      if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
        if (socket[kParser].timeout.refresh) {
          socket[kParser].timeout.refresh()
        }
      }
    }

    return ret
  }

  /**
   * @returns {void}
   */
  end () {
    const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this
    request.onRequestSent()

    socket[kWriting] = false

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return
    }

    if (bytesWritten === 0) {
      if (expectsPayload) {
        // https://tools.ietf.org/html/rfc7230#section-3.3.2
        // A user agent SHOULD send a Content-Length in a request message when
        // no Transfer-Encoding is sent and the request method defines a meaning
        // for an enclosed payload body.

        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (contentLength === null) {
      socket.write('\r\n0\r\n\r\n', 'latin1')
    }

    if (contentLength !== null && bytesWritten !== contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      // The body is shorter than declared, so the server is still waiting for
      // the rest. Don't let the next request's bytes on this connection be
      // read as the missing part of this body.
      this.onLengthMismatch()
    }

    if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
      if (socket[kParser].timeout.refresh) {
        socket[kParser].timeout.refresh()
      }
    }

    client[kResume]()
  }

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  destroy (err) {
    const { socket, client, abort } = this

    socket[kWriting] = false

    if (err) {
      assert(client[kRunning] <= 1, 'pipeline should only contain this request')
      abort(err)
    }
  }
}

module.exports = connectH1


/***/ }),

/***/ 6407:
/***/ ((module) => {
module.exports = undefined;

/***/ }),

/***/ 3701:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const net = __nccwpck_require__(7030)
const http = __nccwpck_require__(7067)
const util = __nccwpck_require__(3440)
const { ClientStats } = __nccwpck_require__(6854)
const { channels } = __nccwpck_require__(2414)
const Request = __nccwpck_require__(4655)
const DispatcherBase = __nccwpck_require__(1841)
const {
  InvalidArgumentError,
  InformationalError,
  ClientDestroyedError
} = __nccwpck_require__(8707)
const buildConnector = __nccwpck_require__(9136)
const {
  kUrl,
  kServerName,
  kClient,
  kBusy,
  kConnect,
  kResuming,
  kRunning,
  kPending,
  kSize,
  kQueue,
  kConnected,
  kConnecting,
  kNeedDrain,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kConnector,
  kMaxRequests,
  kCounter,
  kClose,
  kDestroy,
  kDispatch,
  kLocalAddress,
  kMaxResponseSize,
  kOnError,
  kHTTPContext,
  kMaxConcurrentStreams,
  kHostAuthority,
  kResume,
  kHTTP2Options,
  kUseMilo
} = __nccwpck_require__(6443)
const connectH1 = __nccwpck_require__(637)
const connectH2 = __nccwpck_require__(6407)

const kClosedResolve = Symbol('kClosedResolve')

const getDefaultNodeMaxHeaderSize = http &&
  http.maxHeaderSize &&
  Number.isInteger(http.maxHeaderSize) &&
  http.maxHeaderSize > 0
  ? () => http.maxHeaderSize
  : () => { throw new InvalidArgumentError('http module not available or http.maxHeaderSize invalid') }

const noop = () => { }

function getPipelining (client) {
  return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1
}

let h2NamespaceOptsWarning = false
function emitH2OptionsNamespaceWarning (optName) {
  if (h2NamespaceOptsWarning === true) return

  process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
    code: 'UNDICI-H2-OPTIONS'
  })
  h2NamespaceOptsWarning = true
}

// Protocol-aware dispatch ceiling. h1 RFC7230 pipelining is unrelated to h2
// stream multiplexing \u2014 over h2 the ceiling is the (server-confirmed)
// maxConcurrentStreams. Before a context is attached we use the h1
// pipelining factor; once h2 attaches the queued requests can drain in
// one batch up to maxConcurrentStreams.
function getMaxConcurrent (client) {
  if (client[kHTTPContext]?.version === 'h2') {
    return client[kMaxConcurrentStreams]
  }
  return getPipelining(client)
}

/**
 * @type {import('../../types/client.js').default}
 */
class Client extends DispatcherBase {
  /**
   *
   * @param {string|URL} url
   * @param {import('../../types/client.js').Client.Options} options
   */
  constructor (url, {
    maxHeaderSize,
    headersTimeout,
    socketTimeout,
    requestTimeout,
    connectTimeout,
    bodyTimeout,
    idleTimeout,
    keepAlive,
    keepAliveTimeout,
    maxKeepAliveTimeout,
    keepAliveMaxTimeout,
    keepAliveTimeoutThreshold,
    socketPath,
    pipelining,
    tls,
    strictContentLength,
    maxCachedSessions,
    connect,
    maxRequestsPerClient,
    localAddress,
    maxResponseSize,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    // h2
    maxConcurrentStreams,
    allowH2,
    useH2c,
    initialWindowSize,
    connectionWindowSize,
    pingInterval,
    useMilo,
    webSocket,
    h2Options,
    eventSource
  } = {}) {
    if (keepAlive !== undefined) {
      throw new InvalidArgumentError('unsupported keepAlive, use pipelining=0 instead')
    }

    if (socketTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported socketTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (requestTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported requestTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (idleTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported idleTimeout, use keepAliveTimeout instead')
    }

    if (maxKeepAliveTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead')
    }

    if (maxHeaderSize != null) {
      if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) {
        throw new InvalidArgumentError('invalid maxHeaderSize')
      }
    } else {
      // If maxHeaderSize is not provided, use the default value from the http module
      // or if that is not available, throw an error.
      maxHeaderSize = getDefaultNodeMaxHeaderSize()
    }

    if (socketPath != null && typeof socketPath !== 'string') {
      throw new InvalidArgumentError('invalid socketPath')
    }

    if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
      throw new InvalidArgumentError('invalid connectTimeout')
    }

    if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveTimeout')
    }

    if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveMaxTimeout')
    }

    if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
      throw new InvalidArgumentError('invalid keepAliveTimeoutThreshold')
    }

    if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('headersTimeout must be a positive integer or zero')
    }

    if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('bodyTimeout must be a positive integer or zero')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
      throw new InvalidArgumentError('maxRequestsPerClient must be a positive number')
    }

    if (localAddress != null && (typeof localAddress !== 'string' || net.isIP(localAddress) === 0)) {
      throw new InvalidArgumentError('localAddress must be valid string IP address')
    }

    if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
      throw new InvalidArgumentError('maxResponseSize must be a positive number')
    }

    if (
      autoSelectFamilyAttemptTimeout != null &&
      (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
    ) {
      throw new InvalidArgumentError('autoSelectFamilyAttemptTimeout must be a positive number')
    }

    // h2
    if (allowH2 != null && typeof allowH2 !== 'boolean') {
      throw new InvalidArgumentError('allowH2 must be a valid boolean value')
    }

    // We validate only if allowH2 is enabled or null (enabled by default)
    if (allowH2 !== false) {
      // Prioritise new h2Options object, otherwise fallback to prior configuration options
      if (h2Options != null) {
        if (h2Options.useH2c != null && typeof h2Options.useH2c !== 'boolean') {
          throw new InvalidArgumentError('h2Options.useH2c must be a valid boolean value')
        }

        if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.settings.initialWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) {
          throw new InvalidArgumentError('h2Options.maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.connectionWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== 'number' || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) {
          throw new InvalidArgumentError('h2Options.pingInterval must be a positive integer, greater or equal to 0')
        }
      } else {
        if (useH2c != null && typeof useH2c !== 'boolean') {
          emitH2OptionsNamespaceWarning('useH2c')
          throw new InvalidArgumentError('useH2c must be a valid boolean value')
        }

        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== 'number' || maxConcurrentStreams < 1)) {
          emitH2OptionsNamespaceWarning('maxConcurrentStreams')
          throw new InvalidArgumentError('maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('initialWindowSize')
          throw new InvalidArgumentError('initialWindowSize must be a positive integer, greater than 0')
        }

        if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('connectionWindowSize')
          throw new InvalidArgumentError('connectionWindowSize must be a positive integer, greater than 0')
        }

        if (pingInterval != null && (typeof pingInterval !== 'number' || !Number.isInteger(pingInterval) || pingInterval < 0)) {
          emitH2OptionsNamespaceWarning('pingInterval')
          throw new InvalidArgumentError('pingInterval must be a positive integer, greater or equal to 0')
        }
      }
    }

    super({ webSocket, eventSource })

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        socketPath,
        useH2c: h2Options?.useH2c ?? useH2c,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    } else {
      const customConnect = connect
      connect = (opts, callback) => customConnect({
        ...opts,
        ...(socketPath != null ? { socketPath } : null),
        ...(allowH2 != null ? { allowH2 } : null)
      }, callback)
    }

    this[kUrl] = util.parseOrigin(url)
    this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ''}`
    this[kConnector] = connect
    this[kPipelining] = pipelining != null ? pipelining : 1
    this[kMaxHeadersSize] = maxHeaderSize
    this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout
    this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 600e3 : keepAliveMaxTimeout
    this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold
    this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout]
    this[kServerName] = null
    this[kLocalAddress] = localAddress != null ? localAddress : null
    this[kResuming] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kNeedDrain] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`
    this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 300e3
    this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 300e3
    this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength
    this[kMaxRequests] = maxRequestsPerClient
    this[kClosedResolve] = null
    this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1
    this[kHTTPContext] = null
    // h2
    this[kHTTP2Options] = {
      pingInterval: h2Options?.pingInterval ?? pingInterval ?? 60e3,
      connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
      maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100, // Max peerConcurrentStreams for a Node h2 server
      sessionOptions: {
        // HTTP/2 window sizes are set to higher defaults than Node.js core for better performance:
        // - initialWindowSize: 262144 (256KB) vs Node.js default 65535 (64KB - 1)
        //   Allows more data to be sent before requiring acknowledgment, improving throughput
        //   especially on high-latency networks. This matches common production HTTP/2 servers.
        // - connectionWindowSize: 524288 (512KB) vs Node.js default (none set)
        //   Provides better flow control for the entire connection across multiple streams.
        initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144
      }
    }
    this[kUseMilo] = useMilo

    // kQueue is built up of 3 sections separated by
    // the kRunningIdx and kPendingIdx indices.
    // |   complete   |   running   |   pending   |
    //                ^ kRunningIdx ^ kPendingIdx ^ kQueue.length
    // kRunningIdx points to the first running element.
    // kPendingIdx points to the first pending element.
    // This implements a fast queue with an amortized
    // time of O(1).

    this[kQueue] = []
    this[kRunningIdx] = 0
    this[kPendingIdx] = 0

    this[kResume] = (sync) => resume(this, sync)
    this[kOnError] = (err) => onError(this, err)
  }

  get pipelining () {
    return this[kPipelining]
  }

  set pipelining (value) {
    this[kPipelining] = value
    this[kResume](true)
  }

  get stats () {
    return new ClientStats(this)
  }

  get [kPending] () {
    return this[kQueue].length - this[kPendingIdx]
  }

  get [kRunning] () {
    return this[kPendingIdx] - this[kRunningIdx]
  }

  get [kSize] () {
    return this[kQueue].length - this[kRunningIdx]
  }

  get [kConnected] () {
    return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed
  }

  get [kBusy] () {
    // The `kPending > 0` check below is the gate Pool uses to decide whether
    // to spin up an additional Client. For h1 that fan-out is correct \u2014
    // each socket only handles one pipelined request at a time. Once an h2
    // context is attached we want concurrent dispatches to multiplex onto
    // the shared session, so suppress that signal in the h2 case.
    const allowsMux = this[kHTTPContext]?.version === 'h2'

    return Boolean(
      this[kHTTPContext]?.busy(null) ||
      (this[kSize] >= (getMaxConcurrent(this) || 1)) ||
      (this[kPending] > 0 && !allowsMux)
    )
  }

  [kConnect] (cb) {
    connect(this)
    this.once('connect', cb)
  }

  [kDispatch] (opts, handler) {
    const request = new Request(this[kUrl].origin, opts, handler)

    this[kQueue].push(request)
    if (this[kResuming]) {
      // Do nothing.
    } else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
      // Wait a tick in case stream/iterator is ended in the same tick.
      this[kResuming] = 1
      queueMicrotask(() => resume(this))
    } else {
      this[kResume](true)
    }

    if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
      this[kNeedDrain] = 2
    }

    return this[kNeedDrain] < 2
  }

  [kClose] () {
    // TODO: for H2 we need to gracefully flush the remaining enqueued
    // request and close each stream.
    return new Promise((resolve) => {
      if (this[kSize]) {
        this[kClosedResolve] = resolve
      } else {
        resolve(null)
      }
    })
  }

  [kDestroy] (err) {
    return new Promise((resolve) => {
      const requests = this[kQueue].splice(this[kPendingIdx])
      for (let i = 0; i < requests.length; i++) {
        const request = requests[i]
        if (request != null) {
          util.errorRequest(this, request, err)
        }
      }

      const callback = () => {
        if (this[kClosedResolve]) {
          // TODO (fix): Should we error here with ClientDestroyedError?
          this[kClosedResolve]()
          this[kClosedResolve] = null
        }
        resolve(null)
      }

      if (this[kHTTPContext]) {
        this[kHTTPContext].destroy(err, callback)
        this[kHTTPContext] = null
      } else {
        queueMicrotask(callback)
      }

      this[kResume]()
    })
  }
}

function onError (client, err) {
  if (
    client[kRunning] === 0 &&
    err.code !== 'UND_ERR_INFO' &&
    err.code !== 'UND_ERR_SOCKET'
  ) {
    // Error is not caused by running request and not a recoverable
    // socket error.

    assert(client[kPendingIdx] === client[kRunningIdx])

    const requests = client[kQueue].splice(client[kRunningIdx])

    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      if (request != null) {
        util.errorRequest(client, request, err)
      }
    }
    assert(client[kSize] === 0)
  }
}

/**
 * @param {Client} client
 * @returns {void}
 */
function connect (client) {
  assert(!client[kConnecting])
  assert(!client[kHTTPContext])

  let { host, hostname, protocol, port } = client[kUrl]

  // Resolve ipv6
  if (hostname[0] === '[') {
    const idx = hostname.indexOf(']')

    assert(idx !== -1)
    const ip = hostname.substring(1, idx)

    assert(net.isIPv6(ip))
    hostname = ip
  }

  client[kConnecting] = true

  if (channels.beforeConnect.hasSubscribers) {
    channels.beforeConnect.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector]
    })
  }

  try {
    client[kConnector]({
      host,
      hostname,
      protocol,
      port,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
    }, (err, socket) => {
      if (err) {
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      if (client.destroyed) {
        util.destroy(socket.on('error', noop), new ClientDestroyedError())
        client[kResume]()
        return
      }

      assert(socket)

      try {
        client[kHTTPContext] = socket.alpnProtocol === 'h2'
          ? connectH2(client, socket)
          : connectH1(client, socket)
      } catch (err) {
        socket.destroy().on('error', noop)
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      client[kConnecting] = false

      socket[kCounter] = 0
      socket[kMaxRequests] = client[kMaxRequests]
      socket[kClient] = client
      socket[kError] = null

      if (channels.connected.hasSubscribers) {
        channels.connected.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          socket
        })
      }

      client.emit('connect', client[kUrl], [client])
      client[kResume]()
    })
  } catch (err) {
    handleConnectError(client, err, { host, hostname, protocol, port })
    client[kResume]()
  }
}

function handleConnectError (client, err, { host, hostname, protocol, port }) {
  if (client.destroyed) {
    return
  }

  client[kConnecting] = false

  if (channels.connectError.hasSubscribers) {
    channels.connectError.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector],
      error: err
    })
  }

  if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const running = client[kQueue].splice(client[kRunningIdx], client[kRunning])
    client[kPendingIdx] = client[kRunningIdx]

    for (let i = 0; i < running.length; i++) {
      util.errorRequest(client, running[i], err)
    }

    while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
      const request = client[kQueue].splice(client[kPendingIdx], 1)[0]
      util.errorRequest(client, request, err)
    }
  } else {
    onError(client, err)
  }

  client.emit('connectionError', client[kUrl], [client], err)
}

function emitDrain (client) {
  client[kNeedDrain] = 0
  client.emit('drain', client[kUrl], [client])
}

function resume (client, sync) {
  if (client[kResuming] === 2) {
    return
  }

  client[kResuming] = 2

  _resume(client, sync)
  client[kResuming] = 0

  if (client[kRunningIdx] > 256) {
    client[kQueue].splice(0, client[kRunningIdx])
    client[kPendingIdx] -= client[kRunningIdx]
    client[kRunningIdx] = 0
  }
}

function _resume (client, sync) {
  while (true) {
    if (client.destroyed) {
      assert(client[kPending] === 0)
      return
    }

    if (client[kClosedResolve] && !client[kSize]) {
      client[kClosedResolve]()
      client[kClosedResolve] = null
      return
    }

    if (client[kHTTPContext]) {
      client[kHTTPContext].resume()
    }

    if (client[kBusy]) {
      client[kNeedDrain] = 2
    } else if (client[kNeedDrain] === 2) {
      if (sync) {
        client[kNeedDrain] = 1
        queueMicrotask(() => emitDrain(client))
      } else {
        emitDrain(client)
      }
      continue
    }

    if (client[kPending] === 0) {
      return
    }

    if (client[kRunning] >= (getMaxConcurrent(client) || 1)) {
      return
    }

    const request = client[kQueue][client[kPendingIdx]]

    if (request === null) {
      return
    }

    if (request.aborted) {
      client[kQueue].splice(client[kPendingIdx], 1)
      continue
    }

    if (client[kUrl].protocol === 'https:' && client[kServerName] !== request.servername) {
      if (client[kRunning] > 0) {
        return
      }

      client[kServerName] = request.servername
      client[kHTTPContext]?.destroy(new InformationalError('servername changed'), () => {
        client[kHTTPContext] = null
        resume(client)
      })
    }

    if (client[kConnecting]) {
      return
    }

    if (!client[kHTTPContext]) {
      client[kServerName] = request.servername
      connect(client)
      return
    }

    if (client[kHTTPContext].destroyed) {
      return
    }

    if (client[kHTTPContext].busy(request)) {
      return
    }

    if (!request.aborted && client[kHTTPContext].write(request)) {
      client[kPendingIdx]++
    } else {
      client[kQueue].splice(client[kPendingIdx], 1)
    }
  }
}

module.exports = Client


/***/ }),

/***/ 1841:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const buffer = __nccwpck_require__(4573)
const Dispatcher = __nccwpck_require__(883)
const {
  ClientDestroyedError,
  ClientClosedError,
  InvalidArgumentError
} = __nccwpck_require__(8707)
const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6443)
const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(735)

const kOnDestroyed = Symbol('onDestroyed')
const kOnClosed = Symbol('onClosed')
const kWebSocketOptions = Symbol('webSocketOptions')
const kEventSourceOptions = Symbol('eventSourceOptions')

class DispatcherBase extends Dispatcher {
  /** @type {boolean} */
  [kDestroyed] = false;

  /** @type {Array<Function|null} */
  [kOnDestroyed] = null;

  /** @type {boolean} */
  [kClosed] = false;

  /** @type {Array<Function>|null} */
  [kOnClosed] = null

  /**
   * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
   */
  constructor (opts) {
    super()
    this[kWebSocketOptions] = opts?.webSocket ?? {}
    this[kEventSourceOptions] = opts?.eventSource ?? {}
  }

  /**
   * @returns {import('../../types/client').Client.WebSocketOptions}
   */
  get webSocketOptions () {
    return {
      maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
      maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
    }
  }

  /**
   * @returns {import('../../types/client').Client.EventSourceOptions}
   */
  get eventSourceOptions () {
    return {
      maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
    }
  }

  /** @returns {boolean} */
  get destroyed () {
    return this[kDestroyed]
  }

  /** @returns {boolean} */
  get closed () {
    return this[kClosed]
  }

  close (callback) {
    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.close((err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      const err = new ClientDestroyedError()
      queueMicrotask(() => callback(err, null))
      return
    }

    if (this[kClosed]) {
      if (this[kOnClosed]) {
        this[kOnClosed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    this[kClosed] = true
    this[kOnClosed] ??= []
    this[kOnClosed].push(callback)

    const onClosed = () => {
      const callbacks = this[kOnClosed]
      this[kOnClosed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kClose]()
      .then(() => this.destroy())
      .then(() => queueMicrotask(onClosed))
  }

  destroy (err, callback) {
    if (typeof err === 'function') {
      callback = err
      err = null
    }

    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.destroy(err, (err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      if (this[kOnDestroyed]) {
        this[kOnDestroyed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    if (!err) {
      err = new ClientDestroyedError()
    }

    this[kDestroyed] = true
    this[kOnDestroyed] ??= []
    this[kOnDestroyed].push(callback)

    const onDestroyed = () => {
      const callbacks = this[kOnDestroyed]
      this[kOnDestroyed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kDestroy](err)
      .then(() => queueMicrotask(onDestroyed))
  }

  dispatch (opts, handler) {
    if (!handler || typeof handler !== 'object') {
      throw new InvalidArgumentError('handler must be an object')
    }

    try {
      if (!opts || typeof opts !== 'object') {
        throw new InvalidArgumentError('opts must be an object.')
      }

      if (opts.dispatcher) {
        throw new InvalidArgumentError('opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.')
      }

      if (this[kDestroyed] || this[kOnDestroyed]) {
        throw new ClientDestroyedError()
      }

      if (this[kClosed]) {
        throw new ClientClosedError()
      }

      return this[kDispatch](opts, handler)
    } catch (err) {
      if (typeof handler.onResponseError !== 'function') {
        throw err
      }

      handler.onResponseError(null, err)

      return false
    }
  }
}

module.exports = DispatcherBase


/***/ }),

/***/ 883:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const EventEmitter = __nccwpck_require__(8474)
const { kOriginless, kUrl } = __nccwpck_require__(6443)

class Dispatcher extends EventEmitter {
  dispatch () {
    throw new Error('not implemented')
  }

  close () {
    throw new Error('not implemented')
  }

  destroy () {
    throw new Error('not implemented')
  }

  compose (...args) {
    // So we handle [interceptor1, interceptor2] or interceptor1, interceptor2, ...
    const interceptors = Array.isArray(args[0]) ? args[0] : args
    // null disables origin-dependent interceptors; undefined uses opts.origin.
    const interceptorOrigin = this[kOriginless] === true
      ? null
      : this[kUrl]?.origin
    let dispatch = this.dispatch.bind(this)

    for (const interceptor of interceptors) {
      if (interceptor == null) {
        continue
      }

      if (typeof interceptor !== 'function') {
        throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)
      }

      dispatch = interceptor(dispatch, interceptorOrigin)

      if (dispatch == null || typeof dispatch !== 'function' || dispatch.length !== 2) {
        throw new TypeError('invalid interceptor')
      }
    }

    const originalDispatch = dispatch
    const self = this
    dispatch = function (opts, handler) {
      if (opts && typeof opts === 'object' && !opts.origin && self[kUrl]) {
        opts = Object.assign({}, opts, { origin: self[kUrl].origin })
      }
      return originalDispatch(opts, handler)
    }

    return new Proxy(this, {
      get: (target, key) => key === 'dispatch' ? dispatch : target[key]
    })
  }
}

module.exports = Dispatcher


/***/ }),

/***/ 2279:
/***/ ((module) => {



// Extracted from node/lib/internal/fixed_queue.js

// Currently optimal queue size, tested on V8 6.0 - 6.6. Must be power of two.
const kSize = 2048
const kMask = kSize - 1

// The FixedQueue is implemented as a singly-linked list of fixed-size
// circular buffers. It looks something like this:
//
//  head                                                       tail
//    |                                                          |
//    v                                                          v
// +-----------+ <-----\       +-----------+ <------\         +-----------+
// |  [null]   |        \----- |   next    |         \------- |   next    |
// +-----------+               +-----------+                  +-----------+
// |   item    | <-- bottom    |   item    | <-- bottom       | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |       bottom --> |   item    |
// |   item    |               |   item    |                  |   item    |
// |    ...    |               |    ...    |                  |    ...    |
// |   item    |               |   item    |                  |   item    |
// |   item    |               |   item    |                  |   item    |
// | undefined | <-- top       |   item    |                  |   item    |
// | undefined |               |   item    |                  |   item    |
// | undefined |               | undefined | <-- top  top --> | undefined |
// +-----------+               +-----------+                  +-----------+
//
// Or, if there is only one circular buffer, it looks something
// like either of these:
//
//  head   tail                                 head   tail
//    |     |                                     |     |
//    v     v                                     v     v
// +-----------+                               +-----------+
// |  [null]   |                               |  [null]   |
// +-----------+                               +-----------+
// | undefined |                               |   item    |
// | undefined |                               |   item    |
// |   item    | <-- bottom            top --> | undefined |
// |   item    |                               | undefined |
// | undefined | <-- top            bottom --> |   item    |
// | undefined |                               |   item    |
// +-----------+                               +-----------+
//
// Adding a value means moving `top` forward by one, removing means
// moving `bottom` forward by one. After reaching the end, the queue
// wraps around.
//
// When `top === bottom` the current queue is empty and when
// `top + 1 === bottom` it's full. This wastes a single space of storage
// but allows much quicker checks.

/**
 * @type {FixedCircularBuffer}
 * @template T
 */
class FixedCircularBuffer {
  /** @type {number} */
  bottom = 0
  /** @type {number} */
  top = 0
  /** @type {Array<T|undefined>} */
  list = new Array(kSize).fill(undefined)
  /** @type {T|null} */
  next = null

  /** @returns {boolean} */
  isEmpty () {
    return this.top === this.bottom
  }

  /** @returns {boolean} */
  isFull () {
    return ((this.top + 1) & kMask) === this.bottom
  }

  /**
   * @param {T} data
   * @returns {void}
   */
  push (data) {
    this.list[this.top] = data
    this.top = (this.top + 1) & kMask
  }

  /** @returns {T|null} */
  shift () {
    const nextItem = this.list[this.bottom]
    if (nextItem === undefined) { return null }
    this.list[this.bottom] = undefined
    this.bottom = (this.bottom + 1) & kMask
    return nextItem
  }
}

/**
 * @template T
 */
module.exports = class FixedQueue {
  constructor () {
    /** @type {FixedCircularBuffer<T>} */
    this.head = this.tail = new FixedCircularBuffer()
  }

  /** @returns {boolean} */
  isEmpty () {
    return this.head.isEmpty()
  }

  /** @param {T} data */
  push (data) {
    if (this.head.isFull()) {
      // Head is full: Creates a new queue, sets the old queue's `.next` to it,
      // and sets it as the new main queue.
      this.head = this.head.next = new FixedCircularBuffer()
    }
    this.head.push(data)
  }

  /** @returns {T|null} */
  shift () {
    const tail = this.tail
    const next = tail.shift()
    if (tail.isEmpty() && tail.next !== null) {
      // If there is another queue, it forms the new tail.
      this.tail = tail.next
      tail.next = null
    }
    return next
  }
}


/***/ }),

/***/ 1969:
/***/ ((module) => {
module.exports = { getMiloEnabled: () => false };

/***/ }),

/***/ 2128:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { AsyncResource } = __nccwpck_require__(6698)
const { PoolStats } = __nccwpck_require__(6854)
const DispatcherBase = __nccwpck_require__(1841)
const FixedQueue = __nccwpck_require__(2279)
const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __nccwpck_require__(6443)

const kClients = Symbol('clients')
const kNeedDrain = Symbol('needDrain')
const kQueue = Symbol('queue')
const kClosedResolve = Symbol('closed resolve')
const kOnDrain = Symbol('onDrain')
const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kOnClientBusy = Symbol('on client busy')
const kOnClientDrain = Symbol('on client drain')
const kDrainQueue = Symbol('drain queue')
const kGetDispatcher = Symbol('get dispatcher')
const kHasDispatcher = Symbol('has dispatcher')
const kAddClient = Symbol('add client')
const kRemoveClient = Symbol('remove client')
const kRetireClient = Symbol('retire client')
const kRetiring = Symbol('retiring clients')

// Closes every live client, including clients that have been
// taken out of rotation but are still finishing their own
// requests.
// Requests that wait in the Pool queue are dispatched later from whichever
// callback drains the queue (another request's connect, drain, ...). Capture
// the caller's async context so Client#dispatch, and the diagnostics channel
// events it publishes, still run in it.
class QueuedRequest extends AsyncResource {
  constructor (opts, handler) {
    super('UNDICI_POOL_QUEUED_REQUEST')
    this.opts = opts
    this.handler = handler
  }

  dispatch (dispatcher) {
    return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler)
  }
}

function closeClients (pool) {
  const closeAll = []
  for (let i = 0; i < pool[kClients].length; i++) {
    const client = pool[kClients][i]
    if (!client.destroyed) {
      closeAll.push(client.close())
    }
  }
  for (const closed of pool[kRetiring].values()) {
    closeAll.push(closed)
  }
  return Promise.all(closeAll)
}

class PoolBase extends DispatcherBase {
  [kQueue] = new FixedQueue();

  [kQueued] = 0;

  [kClients] = [];

  // Clients removed from kClients that have not finished closing,
  // mapped to a promise that settles once they have.
  [kRetiring] = new Map();

  [kNeedDrain] = false;

  [kOnDrain] (client, origin, targets) {
    if (client.closed || client.destroyed) {
      return
    }

    const queue = this[kQueue]
    let needDrain = false

    this[kOnClientDrain](client)

    while (!needDrain) {
      const item = queue.shift()
      if (!item) {
        break
      }
      this[kQueued]--
      needDrain = !item.dispatch(client)
    }

    client[kNeedDrain] = needDrain
    if (needDrain) {
      this[kOnClientBusy](client)

      // This client is full but requests are still queued, e.g. an h2
      // client that has just released everything queued while ALPN was
      // negotiated and hit maxConcurrentStreams. Hand the rest to other
      // clients, creating new ones up to the connection limit, instead of
      // leaving them for this client to drain one batch at a time.
      if (!queue.isEmpty()) {
        return this[kDrainQueue](origin, targets)
      }
    }

    if (!needDrain && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnClientBusy] () {}

  [kOnClientDrain] () {}

  [kDrainQueue] (origin, targets) {
    const queue = this[kQueue]
    let hasDispatcher = true

    while (!queue.isEmpty()) {
      const dispatcher = this[kGetDispatcher]()
      if (!dispatcher) {
        hasDispatcher = false
        break
      }

      const item = queue.shift()
      this[kQueued]--

      if (!item.dispatch(dispatcher)) {
        dispatcher[kNeedDrain] = true
        this[kOnClientBusy](dispatcher)
        hasDispatcher = this[kHasDispatcher]()
        if (!hasDispatcher) {
          break
        }
      }
    }

    if (hasDispatcher && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnConnect] = (origin, targets) => {
    this.emit('connect', origin, [this, ...targets])
  };

  [kOnDisconnect] = (origin, targets, err) => {
    this.emit('disconnect', origin, [this, ...targets], err)
  };

  [kOnConnectionError] = (origin, targets, err) => {
    this.emit('connectionError', origin, [this, ...targets], err)
  }

  get [kBusy] () {
    return this[kNeedDrain]
  }

  get [kConnected] () {
    let ret = 0
    for (const { [kConnected]: connected } of this[kClients]) {
      ret += connected
    }
    return ret
  }

  get [kFree] () {
    let ret = 0
    for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) {
      ret += connected && !needDrain
    }
    return ret
  }

  get [kPending] () {
    let ret = this[kQueued]
    for (const { [kPending]: pending } of this[kClients]) {
      ret += pending
    }
    return ret
  }

  get [kRunning] () {
    let ret = 0
    for (const { [kRunning]: running } of this[kClients]) {
      ret += running
    }
    return ret
  }

  get [kSize] () {
    let ret = this[kQueued]
    for (const { [kSize]: size } of this[kClients]) {
      ret += size
    }
    return ret
  }

  get stats () {
    return new PoolStats(this)
  }

  [kClose] () {
    if (this[kQueue].isEmpty()) {
      return closeClients(this)
    } else {
      return new Promise((resolve) => {
        this[kClosedResolve] = resolve
      })
    }
  }

  [kDestroy] (err) {
    while (true) {
      const item = this[kQueue].shift()
      if (!item) {
        break
      }
      item.handler.onResponseError(null, err)
    }

    const destroyAll = new Array(this[kClients].length)
    for (let i = 0; i < this[kClients].length; i++) {
      destroyAll[i] = this[kClients][i].destroy(err)
    }
    for (const client of this[kRetiring].keys()) {
      destroyAll.push(client.destroy(err))
    }
    return Promise.all(destroyAll)
  }

  [kDispatch] (opts, handler) {
    const dispatcher = this[kGetDispatcher]()

    if (!dispatcher) {
      this[kNeedDrain] = true
      this[kQueue].push(new QueuedRequest(opts, handler))
      this[kQueued]++
    } else if (!dispatcher.dispatch(opts, handler)) {
      dispatcher[kNeedDrain] = true
      this[kOnClientBusy](dispatcher)
      this[kNeedDrain] = !this[kHasDispatcher]()
    }

    return !this[kNeedDrain]
  }

  [kHasDispatcher] () {
    for (let i = 0; i < this[kClients].length; i++) {
      const dispatcher = this[kClients][i]

      if (
        !dispatcher[kNeedDrain] &&
        dispatcher.closed !== true &&
        dispatcher.destroyed !== true
      ) {
        return true
      }
    }

    return false
  }

  [kAddClient] (client) {
    client
      .on('drain', this[kOnDrain].bind(this, client))
      .on('connect', this[kOnConnect])
      .on('disconnect', this[kOnDisconnect])
      .on('connectionError', this[kOnConnectionError])

    this[kClients].push(client)

    if (this[kNeedDrain]) {
      queueMicrotask(() => {
        if (this[kNeedDrain] && !client[kNeedDrain]) {
          this[kOnDrain](client, client[kUrl], [client, this])
        }
      })
    }

    return this
  }

  // Takes a client out of rotation. A closed client no longer takes requests
  // from the pool queue (see kOnDrain), but it finishes the requests it
  // already has. Until it has, pool.close() waits for it and pool.destroy()
  // destroys it.
  [kRetireClient] (client) {
    const idx = this[kClients].indexOf(client)
    if (idx !== -1) {
      this[kClients].splice(idx, 1)
    }

    if (client.destroyed || this[kRetiring].has(client)) {
      return
    }

    // Use the callback form: custom dispatchers from `factory` are not
    // required to return a promise, and may call back synchronously.
    let done = false
    let resolveClosed
    const closed = new Promise((resolve) => { resolveClosed = resolve })
    this[kRetiring].set(client, closed)
    client.close(() => {
      if (!done) {
        done = true
        this[kRetiring].delete(client)
        resolveClosed()
      }
    })
  }

  [kRemoveClient] (client) {
    this[kRetireClient](client)

    this[kNeedDrain] = !this[kClients].some(dispatcher => (
      !dispatcher[kNeedDrain] &&
      dispatcher.closed !== true &&
      dispatcher.destroyed !== true
    ))
  }
}

module.exports = {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kRemoveClient,
  kRetireClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher
}


/***/ }),

/***/ 628:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher,
  kRemoveClient,
  kRetireClient
} = __nccwpck_require__(2128)
const Client = __nccwpck_require__(3701)
const {
  InvalidArgumentError
} = __nccwpck_require__(8707)
const util = __nccwpck_require__(3440)
const { kConnecting, kHTTPContext, kUrl, kQueued } = __nccwpck_require__(6443)
const buildConnector = __nccwpck_require__(9136)

const kOptions = Symbol('options')
const kConnections = Symbol('connections')
const kFactory = Symbol('factory')
const kProtocol = Symbol('protocol')
const kProtocolProbe = Symbol('protocol probe')

function defaultFactory (origin, opts) {
  return new Client(origin, opts)
}

function shouldCreateProtocolProbe (pool, dispatcher) {
  return dispatcher instanceof Client &&
    pool[kProtocol] !== 'h1' &&
    (pool[kOptions].useH2c === true || (pool[kUrl].protocol === 'https:' && pool[kOptions].allowH2 !== false))
}

function createClient (pool) {
  const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions])

  // HTTPS does not reveal whether the peer selected h1 or h2 until ALPN
  // completes. While h2 is still possible, let one Client probe the protocol
  // and keep later requests in the Pool queue instead of opening one TLS
  // connection per request. A confirmed h1 connection disables this gate and
  // restores the usual Pool fan-out.
  if (shouldCreateProtocolProbe(pool, dispatcher)) {
    pool[kProtocolProbe] = dispatcher
  }

  pool[kAddClient](dispatcher)
  return dispatcher
}

class Pool extends PoolBase {
  constructor (origin, {
    connections,
    factory = defaultFactory,
    connect,
    connectTimeout,
    tls,
    maxCachedSessions,
    socketPath,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    allowH2,
    useH2c,
    clientTtl,
    ...options
  } = {}) {
    if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
      throw new InvalidArgumentError('invalid connections')
    }

    if (typeof factory !== 'function') {
      throw new InvalidArgumentError('factory must be a function.')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        useH2c,
        socketPath,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    }

    super(options)

    this[kConnections] = connections || null
    this[kUrl] = util.parseOrigin(origin)
    this[kOptions] = { ...util.deepClone(options), connect, allowH2, useH2c, clientTtl, socketPath }
    this[kFactory] = factory
    this[kProtocol] = null
    this[kProtocolProbe] = null

    this.on('connect', (origin, targets) => {
      if (clientTtl != null && clientTtl > 0) {
        for (const target of targets) {
          Object.assign(target, { ttl: Date.now() })
        }
      }

      const client = targets[targets.length - 1]
      if (client instanceof Client) {
        this[kProtocol] = client[kHTTPContext]?.version
      }

      if (client === this[kProtocolProbe]) {
        // An h2 Client's drain event releases the requests accumulated during
        // negotiation onto that Client. If ALPN selected h1, release the probe
        // immediately and restore normal Pool fan-out instead.
        if (this[kProtocol] !== 'h2') {
          this[kProtocolProbe] = null
          this[kDrainQueue](origin, targets.slice(1))
        }
      }
    })

    this.on('disconnect', (origin, targets) => {
      if (targets.includes(this[kProtocolProbe])) {
        this[kProtocolProbe] = null
        this[kDrainQueue](origin, targets.slice(1))
      }
    })

    this.on('connectionError', (origin, targets) => {
      let resumeQueued = false

      // If a connection error occurs, we remove the client from the pool,
      // and emit a connectionError event. They will not be re-used.
      // Fixes https://github.com/nodejs/undici/issues/3895
      for (const target of targets) {
        if (target === this[kProtocolProbe]) {
          this[kProtocolProbe] = null
          resumeQueued = true
        }

        // Retire (close) the client rather than only dropping it from
        // kClients: otherwise its drain listener keeps pulling requests from
        // the pool queue onto a client that pool.destroy() can't reach.
        if (this[kClients].includes(target)) {
          this[kRetireClient](target)
        }
      }

      // The retired client no longer drains the pool queue, so hand any
      // queued requests to another (possibly new) client.
      if (resumeQueued || this[kQueued] > 0) {
        this[kDrainQueue](origin, targets.slice(1))
      }
    })
  }

  [kOnClientBusy] (client) {
    if (
      this[kProtocolProbe] === null &&
      client[kConnecting] &&
      shouldCreateProtocolProbe(this, client)
    ) {
      this[kProtocolProbe] = client
    }
  }

  [kOnClientDrain] (client) {
    if (client === this[kProtocolProbe]) {
      this[kProtocolProbe] = null
    }
  }

  [kGetDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      // check ttl of client and if it's stale, remove it from the pool
      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return client
      }
    }

    if (this[kProtocolProbe] !== null) {
      return
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      return createClient(this)
    }
  }

  [kHasDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return true
      }
    }

    if (this[kProtocolProbe] !== null) {
      return false
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      createClient(this)
      return true
    }

    return false
  }
}

module.exports = Pool


/***/ }),

/***/ 276:
/***/ ((module) => {



const textDecoder = new TextDecoder()

/**
 * @see https://encoding.spec.whatwg.org/#utf-8-decode
 * @param {Uint8Array} buffer
 */
function utf8DecodeBytes (buffer) {
  if (buffer.length === 0) {
    return ''
  }

  // 1. Let buffer be the result of peeking three bytes from
  //    ioQueue, converted to a byte sequence.

  // 2. If buffer is 0xEF 0xBB 0xBF, then read three
  //    bytes from ioQueue. (Do nothing with those bytes.)
  if (buffer[0] === 0xEF && buffer[1] === 0xBB && buffer[2] === 0xBF) {
    buffer = buffer.subarray(3)
  }

  // 3. Process a queue with an instance of UTF-8\u2019s
  //    decoder, ioQueue, output, and "replacement".
  const output = textDecoder.decode(buffer)

  // 4. Return output.
  return output
}

module.exports = {
  utf8DecodeBytes
}


/***/ }),

/***/ 2824:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
const utils_1 = __nccwpck_require__(172);
// Emums
exports.ERROR = {
    OK: 0,
    INTERNAL: 1,
    STRICT: 2,
    CR_EXPECTED: 25,
    LF_EXPECTED: 3,
    UNEXPECTED_CONTENT_LENGTH: 4,
    UNEXPECTED_SPACE: 30,
    CLOSED_CONNECTION: 5,
    INVALID_METHOD: 6,
    INVALID_URL: 7,
    INVALID_CONSTANT: 8,
    INVALID_VERSION: 9,
    INVALID_HEADER_TOKEN: 10,
    INVALID_CONTENT_LENGTH: 11,
    INVALID_CHUNK_SIZE: 12,
    INVALID_STATUS: 13,
    INVALID_EOF_STATE: 14,
    INVALID_TRANSFER_ENCODING: 15,
    CB_MESSAGE_BEGIN: 16,
    CB_HEADERS_COMPLETE: 17,
    CB_MESSAGE_COMPLETE: 18,
    CB_CHUNK_HEADER: 19,
    CB_CHUNK_COMPLETE: 20,
    PAUSED: 21,
    PAUSED_UPGRADE: 22,
    PAUSED_H2_UPGRADE: 23,
    USER: 24,
    CB_URL_COMPLETE: 26,
    CB_STATUS_COMPLETE: 27,
    CB_METHOD_COMPLETE: 32,
    CB_VERSION_COMPLETE: 33,
    CB_HEADER_FIELD_COMPLETE: 28,
    CB_HEADER_VALUE_COMPLETE: 29,
    CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
    CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
    CB_RESET: 31,
    CB_PROTOCOL_COMPLETE: 38,
};
exports.TYPE = {
    BOTH: 0, // default
    REQUEST: 1,
    RESPONSE: 2,
};
exports.FLAGS = {
    CONNECTION_KEEP_ALIVE: 1 << 0,
    CONNECTION_CLOSE: 1 << 1,
    CONNECTION_UPGRADE: 1 << 2,
    CHUNKED: 1 << 3,
    UPGRADE: 1 << 4,
    CONTENT_LENGTH: 1 << 5,
    SKIPBODY: 1 << 6,
    TRAILING: 1 << 7,
    // 1 << 8 is unused
    TRANSFER_ENCODING: 1 << 9,
};
exports.LENIENT_FLAGS = {
    HEADERS: 1 << 0,
    CHUNKED_LENGTH: 1 << 1,
    KEEP_ALIVE: 1 << 2,
    TRANSFER_ENCODING: 1 << 3,
    VERSION: 1 << 4,
    DATA_AFTER_CLOSE: 1 << 5,
    OPTIONAL_LF_AFTER_CR: 1 << 6,
    OPTIONAL_CRLF_AFTER_CHUNK: 1 << 7,
    OPTIONAL_CR_BEFORE_LF: 1 << 8,
    SPACES_AFTER_CHUNK_SIZE: 1 << 9,
};
exports.METHODS = {
    'DELETE': 0,
    'GET': 1,
    'HEAD': 2,
    'POST': 3,
    'PUT': 4,
    /* pathological */
    'CONNECT': 5,
    'OPTIONS': 6,
    'TRACE': 7,
    /* WebDAV */
    'COPY': 8,
    'LOCK': 9,
    'MKCOL': 10,
    'MOVE': 11,
    'PROPFIND': 12,
    'PROPPATCH': 13,
    'SEARCH': 14,
    'UNLOCK': 15,
    'BIND': 16,
    'REBIND': 17,
    'UNBIND': 18,
    'ACL': 19,
    /* subversion */
    'REPORT': 20,
    'MKACTIVITY': 21,
    'CHECKOUT': 22,
    'MERGE': 23,
    /* upnp */
    'M-SEARCH': 24,
    'NOTIFY': 25,
    'SUBSCRIBE': 26,
    'UNSUBSCRIBE': 27,
    /* RFC-5789 */
    'PATCH': 28,
    'PURGE': 29,
    /* CalDAV */
    'MKCALENDAR': 30,
    /* RFC-2068, section 19.6.1.2 */
    'LINK': 31,
    'UNLINK': 32,
    /* icecast */
    'SOURCE': 33,
    /* RFC-7540, section 11.6 */
    'PRI': 34,
    /* RFC-2326 RTSP */
    'DESCRIBE': 35,
    'ANNOUNCE': 36,
    'SETUP': 37,
    'PLAY': 38,
    'PAUSE': 39,
    'TEARDOWN': 40,
    'GET_PARAMETER': 41,
    'SET_PARAMETER': 42,
    'REDIRECT': 43,
    'RECORD': 44,
    /* RAOP */
    'FLUSH': 45,
    /* DRAFT https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-02.html */
    'QUERY': 46,
};
exports.STATUSES = {
    CONTINUE: 100,
    SWITCHING_PROTOCOLS: 101,
    PROCESSING: 102,
    EARLY_HINTS: 103,
    RESPONSE_IS_STALE: 110, // Unofficial
    REVALIDATION_FAILED: 111, // Unofficial
    DISCONNECTED_OPERATION: 112, // Unofficial
    HEURISTIC_EXPIRATION: 113, // Unofficial
    MISCELLANEOUS_WARNING: 199, // Unofficial
    OK: 200,
    CREATED: 201,
    ACCEPTED: 202,
    NON_AUTHORITATIVE_INFORMATION: 203,
    NO_CONTENT: 204,
    RESET_CONTENT: 205,
    PARTIAL_CONTENT: 206,
    MULTI_STATUS: 207,
    ALREADY_REPORTED: 208,
    TRANSFORMATION_APPLIED: 214, // Unofficial
    IM_USED: 226,
    MISCELLANEOUS_PERSISTENT_WARNING: 299, // Unofficial
    MULTIPLE_CHOICES: 300,
    MOVED_PERMANENTLY: 301,
    FOUND: 302,
    SEE_OTHER: 303,
    NOT_MODIFIED: 304,
    USE_PROXY: 305,
    SWITCH_PROXY: 306, // No longer used
    TEMPORARY_REDIRECT: 307,
    PERMANENT_REDIRECT: 308,
    BAD_REQUEST: 400,
    UNAUTHORIZED: 401,
    PAYMENT_REQUIRED: 402,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    NOT_ACCEPTABLE: 406,
    PROXY_AUTHENTICATION_REQUIRED: 407,
    REQUEST_TIMEOUT: 408,
    CONFLICT: 409,
    GONE: 410,
    LENGTH_REQUIRED: 411,
    PRECONDITION_FAILED: 412,
    PAYLOAD_TOO_LARGE: 413,
    URI_TOO_LONG: 414,
    UNSUPPORTED_MEDIA_TYPE: 415,
    RANGE_NOT_SATISFIABLE: 416,
    EXPECTATION_FAILED: 417,
    IM_A_TEAPOT: 418,
    PAGE_EXPIRED: 419, // Unofficial
    ENHANCE_YOUR_CALM: 420, // Unofficial
    MISDIRECTED_REQUEST: 421,
    UNPROCESSABLE_ENTITY: 422,
    LOCKED: 423,
    FAILED_DEPENDENCY: 424,
    TOO_EARLY: 425,
    UPGRADE_REQUIRED: 426,
    PRECONDITION_REQUIRED: 428,
    TOO_MANY_REQUESTS: 429,
    REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430, // Unofficial
    REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
    LOGIN_TIMEOUT: 440, // Unofficial
    NO_RESPONSE: 444, // Unofficial
    RETRY_WITH: 449, // Unofficial
    BLOCKED_BY_PARENTAL_CONTROL: 450, // Unofficial
    UNAVAILABLE_FOR_LEGAL_REASONS: 451,
    CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460, // Unofficial
    INVALID_X_FORWARDED_FOR: 463, // Unofficial
    REQUEST_HEADER_TOO_LARGE: 494, // Unofficial
    SSL_CERTIFICATE_ERROR: 495, // Unofficial
    SSL_CERTIFICATE_REQUIRED: 496, // Unofficial
    HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497, // Unofficial
    INVALID_TOKEN: 498, // Unofficial
    CLIENT_CLOSED_REQUEST: 499, // Unofficial
    INTERNAL_SERVER_ERROR: 500,
    NOT_IMPLEMENTED: 501,
    BAD_GATEWAY: 502,
    SERVICE_UNAVAILABLE: 503,
    GATEWAY_TIMEOUT: 504,
    HTTP_VERSION_NOT_SUPPORTED: 505,
    VARIANT_ALSO_NEGOTIATES: 506,
    INSUFFICIENT_STORAGE: 507,
    LOOP_DETECTED: 508,
    BANDWIDTH_LIMIT_EXCEEDED: 509,
    NOT_EXTENDED: 510,
    NETWORK_AUTHENTICATION_REQUIRED: 511,
    WEB_SERVER_UNKNOWN_ERROR: 520, // Unofficial
    WEB_SERVER_IS_DOWN: 521, // Unofficial
    CONNECTION_TIMEOUT: 522, // Unofficial
    ORIGIN_IS_UNREACHABLE: 523, // Unofficial
    TIMEOUT_OCCURED: 524, // Unofficial
    SSL_HANDSHAKE_FAILED: 525, // Unofficial
    INVALID_SSL_CERTIFICATE: 526, // Unofficial
    RAILGUN_ERROR: 527, // Unofficial
    SITE_IS_OVERLOADED: 529, // Unofficial
    SITE_IS_FROZEN: 530, // Unofficial
    IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561, // Unofficial
    NETWORK_READ_TIMEOUT: 598, // Unofficial
    NETWORK_CONNECT_TIMEOUT: 599, // Unofficial
};
exports.FINISH = {
    SAFE: 0,
    SAFE_WITH_CB: 1,
    UNSAFE: 2,
};
exports.HEADER_STATE = {
    GENERAL: 0,
    CONNECTION: 1,
    CONTENT_LENGTH: 2,
    TRANSFER_ENCODING: 3,
    UPGRADE: 4,
    CONNECTION_KEEP_ALIVE: 5,
    CONNECTION_CLOSE: 6,
    CONNECTION_UPGRADE: 7,
    TRANSFER_ENCODING_CHUNKED: 8,
};
// C headers
exports.METHODS_HTTP = [
    exports.METHODS.DELETE,
    exports.METHODS.GET,
    exports.METHODS.HEAD,
    exports.METHODS.POST,
    exports.METHODS.PUT,
    exports.METHODS.CONNECT,
    exports.METHODS.OPTIONS,
    exports.METHODS.TRACE,
    exports.METHODS.COPY,
    exports.METHODS.LOCK,
    exports.METHODS.MKCOL,
    exports.METHODS.MOVE,
    exports.METHODS.PROPFIND,
    exports.METHODS.PROPPATCH,
    exports.METHODS.SEARCH,
    exports.METHODS.UNLOCK,
    exports.METHODS.BIND,
    exports.METHODS.REBIND,
    exports.METHODS.UNBIND,
    exports.METHODS.ACL,
    exports.METHODS.REPORT,
    exports.METHODS.MKACTIVITY,
    exports.METHODS.CHECKOUT,
    exports.METHODS.MERGE,
    exports.METHODS['M-SEARCH'],
    exports.METHODS.NOTIFY,
    exports.METHODS.SUBSCRIBE,
    exports.METHODS.UNSUBSCRIBE,
    exports.METHODS.PATCH,
    exports.METHODS.PURGE,
    exports.METHODS.MKCALENDAR,
    exports.METHODS.LINK,
    exports.METHODS.UNLINK,
    exports.METHODS.PRI,
    // TODO(indutny): should we allow it with HTTP?
    exports.METHODS.SOURCE,
    exports.METHODS.QUERY,
];
exports.METHODS_ICE = [
    exports.METHODS.SOURCE,
];
exports.METHODS_RTSP = [
    exports.METHODS.OPTIONS,
    exports.METHODS.DESCRIBE,
    exports.METHODS.ANNOUNCE,
    exports.METHODS.SETUP,
    exports.METHODS.PLAY,
    exports.METHODS.PAUSE,
    exports.METHODS.TEARDOWN,
    exports.METHODS.GET_PARAMETER,
    exports.METHODS.SET_PARAMETER,
    exports.METHODS.REDIRECT,
    exports.METHODS.RECORD,
    exports.METHODS.FLUSH,
    // For AirPlay
    exports.METHODS.GET,
    exports.METHODS.POST,
];
exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith('H')));
exports.STATUSES_HTTP = [
    exports.STATUSES.CONTINUE,
    exports.STATUSES.SWITCHING_PROTOCOLS,
    exports.STATUSES.PROCESSING,
    exports.STATUSES.EARLY_HINTS,
    exports.STATUSES.RESPONSE_IS_STALE,
    exports.STATUSES.REVALIDATION_FAILED,
    exports.STATUSES.DISCONNECTED_OPERATION,
    exports.STATUSES.HEURISTIC_EXPIRATION,
    exports.STATUSES.MISCELLANEOUS_WARNING,
    exports.STATUSES.OK,
    exports.STATUSES.CREATED,
    exports.STATUSES.ACCEPTED,
    exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
    exports.STATUSES.NO_CONTENT,
    exports.STATUSES.RESET_CONTENT,
    exports.STATUSES.PARTIAL_CONTENT,
    exports.STATUSES.MULTI_STATUS,
    exports.STATUSES.ALREADY_REPORTED,
    exports.STATUSES.TRANSFORMATION_APPLIED,
    exports.STATUSES.IM_USED,
    exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
    exports.STATUSES.MULTIPLE_CHOICES,
    exports.STATUSES.MOVED_PERMANENTLY,
    exports.STATUSES.FOUND,
    exports.STATUSES.SEE_OTHER,
    exports.STATUSES.NOT_MODIFIED,
    exports.STATUSES.USE_PROXY,
    exports.STATUSES.SWITCH_PROXY,
    exports.STATUSES.TEMPORARY_REDIRECT,
    exports.STATUSES.PERMANENT_REDIRECT,
    exports.STATUSES.BAD_REQUEST,
    exports.STATUSES.UNAUTHORIZED,
    exports.STATUSES.PAYMENT_REQUIRED,
    exports.STATUSES.FORBIDDEN,
    exports.STATUSES.NOT_FOUND,
    exports.STATUSES.METHOD_NOT_ALLOWED,
    exports.STATUSES.NOT_ACCEPTABLE,
    exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
    exports.STATUSES.REQUEST_TIMEOUT,
    exports.STATUSES.CONFLICT,
    exports.STATUSES.GONE,
    exports.STATUSES.LENGTH_REQUIRED,
    exports.STATUSES.PRECONDITION_FAILED,
    exports.STATUSES.PAYLOAD_TOO_LARGE,
    exports.STATUSES.URI_TOO_LONG,
    exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
    exports.STATUSES.RANGE_NOT_SATISFIABLE,
    exports.STATUSES.EXPECTATION_FAILED,
    exports.STATUSES.IM_A_TEAPOT,
    exports.STATUSES.PAGE_EXPIRED,
    exports.STATUSES.ENHANCE_YOUR_CALM,
    exports.STATUSES.MISDIRECTED_REQUEST,
    exports.STATUSES.UNPROCESSABLE_ENTITY,
    exports.STATUSES.LOCKED,
    exports.STATUSES.FAILED_DEPENDENCY,
    exports.STATUSES.TOO_EARLY,
    exports.STATUSES.UPGRADE_REQUIRED,
    exports.STATUSES.PRECONDITION_REQUIRED,
    exports.STATUSES.TOO_MANY_REQUESTS,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
    exports.STATUSES.LOGIN_TIMEOUT,
    exports.STATUSES.NO_RESPONSE,
    exports.STATUSES.RETRY_WITH,
    exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
    exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
    exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
    exports.STATUSES.INVALID_X_FORWARDED_FOR,
    exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
    exports.STATUSES.SSL_CERTIFICATE_ERROR,
    exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
    exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
    exports.STATUSES.INVALID_TOKEN,
    exports.STATUSES.CLIENT_CLOSED_REQUEST,
    exports.STATUSES.INTERNAL_SERVER_ERROR,
    exports.STATUSES.NOT_IMPLEMENTED,
    exports.STATUSES.BAD_GATEWAY,
    exports.STATUSES.SERVICE_UNAVAILABLE,
    exports.STATUSES.GATEWAY_TIMEOUT,
    exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
    exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
    exports.STATUSES.INSUFFICIENT_STORAGE,
    exports.STATUSES.LOOP_DETECTED,
    exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
    exports.STATUSES.NOT_EXTENDED,
    exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
    exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
    exports.STATUSES.WEB_SERVER_IS_DOWN,
    exports.STATUSES.CONNECTION_TIMEOUT,
    exports.STATUSES.ORIGIN_IS_UNREACHABLE,
    exports.STATUSES.TIMEOUT_OCCURED,
    exports.STATUSES.SSL_HANDSHAKE_FAILED,
    exports.STATUSES.INVALID_SSL_CERTIFICATE,
    exports.STATUSES.RAILGUN_ERROR,
    exports.STATUSES.SITE_IS_OVERLOADED,
    exports.STATUSES.SITE_IS_FROZEN,
    exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
    exports.STATUSES.NETWORK_READ_TIMEOUT,
    exports.STATUSES.NETWORK_CONNECT_TIMEOUT,
];
exports.ALPHA = [];
for (let i = 'A'.charCodeAt(0); i <= 'Z'.charCodeAt(0); i++) {
    // Upper case
    exports.ALPHA.push(String.fromCharCode(i));
    // Lower case
    exports.ALPHA.push(String.fromCharCode(i + 0x20));
}
exports.NUM_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
};
exports.HEX_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
    A: 0XA, B: 0XB, C: 0XC, D: 0XD, E: 0XE, F: 0XF,
    a: 0xa, b: 0xb, c: 0xc, d: 0xd, e: 0xe, f: 0xf,
};
exports.NUM = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
];
exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
exports.MARK = ['-', '_', '.', '!', '~', '*', '\'', '(', ')'];
exports.USERINFO_CHARS = exports.ALPHANUM
    .concat(exports.MARK)
    .concat(['%', ';', ':', '&', '=', '+', '$', ',']);
// TODO(indutny): use RFC
exports.URL_CHAR = [
    '!', '"', '$', '%', '&', '\'',
    '(', ')', '*', '+', ',', '-', '.', '/',
    ':', ';', '<', '=', '>',
    '@', '[', '\\', ']', '^', '_',
    '`',
    '{', '|', '}', '~',
].concat(exports.ALPHANUM);
exports.HEX = exports.NUM.concat(['a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F']);
/* Tokens as defined by rfc 2616. Also lowercases them.
 *        token       = 1*<any CHAR except CTLs or separators>
 *     separators     = "(" | ")" | "<" | ">" | "@"
 *                    | "," | ";" | ":" | "\" | <">
 *                    | "/" | "[" | "]" | "?" | "="
 *                    | "{" | "}" | SP | HT
 */
exports.TOKEN = [
    '!', '#', '$', '%', '&', '\'',
    '*', '+', '-', '.',
    '^', '_', '`',
    '|', '~',
].concat(exports.ALPHANUM);
/*
 * Verify that a char is a valid visible (printable) US-ASCII
 * character or %x80-FF
 */
exports.HEADER_CHARS = ['\t'];
for (let i = 32; i <= 255; i++) {
    if (i !== 127) {
        exports.HEADER_CHARS.push(i);
    }
}
// ',' = \x44
exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
exports.QUOTED_STRING = ['\t', ' '];
for (let i = 0x21; i <= 0xff; i++) {
    if (i !== 0x22 && i !== 0x5c) { // All characters in ASCII except \ and "
        exports.QUOTED_STRING.push(i);
    }
}
exports.HTAB_SP_VCHAR_OBS_TEXT = ['\t', ' '];
// VCHAR: https://tools.ietf.org/html/rfc5234#appendix-B.1
for (let i = 0x21; i <= 0x7E; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
// OBS_TEXT: https://datatracker.ietf.org/doc/html/rfc9110#name-collected-abnf
for (let i = 0x80; i <= 0xff; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
exports.MAJOR = exports.NUM_MAP;
exports.MINOR = exports.MAJOR;
exports.SPECIAL_HEADERS = {
    'connection': exports.HEADER_STATE.CONNECTION,
    'content-length': exports.HEADER_STATE.CONTENT_LENGTH,
    'proxy-connection': exports.HEADER_STATE.CONNECTION,
    'transfer-encoding': exports.HEADER_STATE.TRANSFER_ENCODING,
    'upgrade': exports.HEADER_STATE.UPGRADE,
};
exports["default"] = {
    ERROR: exports.ERROR,
    TYPE: exports.TYPE,
    FLAGS: exports.FLAGS,
    LENIENT_FLAGS: exports.LENIENT_FLAGS,
    METHODS: exports.METHODS,
    STATUSES: exports.STATUSES,
    FINISH: exports.FINISH,
    HEADER_STATE: exports.HEADER_STATE,
    ALPHA: exports.ALPHA,
    NUM_MAP: exports.NUM_MAP,
    HEX_MAP: exports.HEX_MAP,
    NUM: exports.NUM,
    ALPHANUM: exports.ALPHANUM,
    MARK: exports.MARK,
    USERINFO_CHARS: exports.USERINFO_CHARS,
    URL_CHAR: exports.URL_CHAR,
    HEX: exports.HEX,
    TOKEN: exports.TOKEN,
    HEADER_CHARS: exports.HEADER_CHARS,
    CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
    QUOTED_STRING: exports.QUOTED_STRING,
    HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
    MAJOR: exports.MAJOR,
    MINOR: exports.MINOR,
    SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
    METHODS_HTTP: exports.METHODS_HTTP,
    METHODS_ICE: exports.METHODS_ICE,
    METHODS_RTSP: exports.METHODS_RTSP,
    METHOD_MAP: exports.METHOD_MAP,
    H_METHOD_MAP: exports.H_METHOD_MAP,
    STATUSES_HTTP: exports.STATUSES_HTTP,
};


/***/ }),

/***/ 3870:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 3434:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 172:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.enumToMap = enumToMap;
function enumToMap(obj, filter = [], exceptions = []) {
    const emptyFilter = (filter?.length ?? 0) === 0;
    const emptyExceptions = (exceptions?.length ?? 0) === 0;
    return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
        return (typeof value === 'number' &&
            (emptyFilter || filter.includes(value)) &&
            (emptyExceptions || !exceptions.includes(value)));
    }));
}


/***/ }),

/***/ 5997:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 9545:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 313:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/** @typedef {`node:${string}`} NodeModuleName */

/** @type {Record<NodeModuleName, () => any>} */
const lazyLoaders = {
  __proto__: null,
  'node:crypto': () => __nccwpck_require__(7598),
  'node:sqlite': () => __nccwpck_require__(99)
}

/**
 * @param {NodeModuleName} moduleName
 * @returns {boolean}
 */
function detectRuntimeFeatureByNodeModule (moduleName) {
  try {
    lazyLoaders[moduleName]()
    return true
  } catch (err) {
    if (err.code !== 'ERR_UNKNOWN_BUILTIN_MODULE' && err.code !== 'ERR_NO_CRYPTO') {
      throw err
    }
    return false
  }
}

const runtimeFeaturesAsNodeModule = /** @type {const} */ (['crypto', 'sqlite'])
/** @typedef {typeof runtimeFeaturesAsNodeModule[number]} RuntimeFeatureByNodeModule */
/** @typedef {RuntimeFeatureByNodeModule} Feature */

/**
 * @param {Feature} feature
 * @returns {boolean}
 */
function detectRuntimeFeature (feature) {
  if (runtimeFeaturesAsNodeModule.includes(/** @type {RuntimeFeatureByNodeModule} */ (feature))) {
    return detectRuntimeFeatureByNodeModule(`node:${feature}`)
  }
  throw new TypeError(`unknown feature: ${feature}`)
}

/**
 * @class
 * @name RuntimeFeatures
 */
class RuntimeFeatures {
  /** @type {Map<Feature, boolean>} */
  #map = new Map()

  /**
   * Clears all cached feature detections.
   */
  clear () {
    this.#map.clear()
  }

  /**
   * @param {Feature} feature
   * @returns {boolean}
   */
  has (feature) {
    return (
      this.#map.get(feature) ?? this.#detectRuntimeFeature(feature)
    )
  }

  /**
   * @param {Feature} feature
   * @param {boolean} value
   */
  set (feature, value) {
    if (runtimeFeaturesAsNodeModule.includes(feature) === false) {
      throw new TypeError(`unknown feature: ${feature}`)
    }
    this.#map.set(feature, value)
  }

  /**
   * @param {Feature} feature
   * @returns {boolean}
   */
  #detectRuntimeFeature (feature) {
    const result = detectRuntimeFeature(feature)
    this.#map.set(feature, result)
    return result
  }
}

const instance = new RuntimeFeatures()

module.exports.runtimeFeatures = instance
module.exports["default"] = instance


/***/ }),

/***/ 6854:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  kConnected,
  kPending,
  kRunning,
  kSize,
  kFree,
  kQueued
} = __nccwpck_require__(6443)

class ClientStats {
  constructor (client) {
    this.connected = client[kConnected]
    this.pending = client[kPending]
    this.running = client[kRunning]
    this.size = client[kSize]
  }
}

class PoolStats {
  constructor (pool) {
    this.connected = pool[kConnected]
    this.free = pool[kFree]
    this.pending = pool[kPending]
    this.queued = pool[kQueued]
    this.running = pool[kRunning]
    this.size = pool[kSize]
  }
}

module.exports = { ClientStats, PoolStats }


/***/ }),

/***/ 6603:
/***/ ((module) => {



/**
 * This module offers an optimized timer implementation designed for scenarios
 * where high precision is not critical.
 *
 * The timer achieves faster performance by using a low-resolution approach,
 * with an accuracy target of within 500ms. This makes it particularly useful
 * for timers with delays of 1 second or more, where exact timing is less
 * crucial.
 *
 * It's important to note that Node.js timers are inherently imprecise, as
 * delays can occur due to the event loop being blocked by other operations.
 * Consequently, timers may trigger later than their scheduled time.
 */

/**
 * The fastNow variable contains the internal fast timer clock value.
 *
 * @type {number}
 */
let fastNow = 0

/**
 * RESOLUTION_MS represents the target resolution time in milliseconds.
 *
 * @type {number}
 * @default 1000
 */
const RESOLUTION_MS = 1e3

/**
 * TICK_MS defines the desired interval in milliseconds between each tick.
 * The target value is set to half the resolution time, minus 1 ms, to account
 * for potential event loop overhead.
 *
 * @type {number}
 * @default 499
 */
const TICK_MS = (RESOLUTION_MS >> 1) - 1

/**
 * fastNowTimeout is a Node.js timer used to manage and process
 * the FastTimers stored in the `fastTimers` array.
 *
 * @type {NodeJS.Timeout}
 */
let fastNowTimeout

/**
 * The kFastTimer symbol is used to identify FastTimer instances.
 *
 * @type {Symbol}
 */
const kFastTimer = Symbol('kFastTimer')

/**
 * The fastTimers array contains all active FastTimers.
 *
 * @type {FastTimer[]}
 */
const fastTimers = []

/**
 * These constants represent the various states of a FastTimer.
 */

/**
 * The `NOT_IN_LIST` constant indicates that the FastTimer is not included
 * in the `fastTimers` array. Timers with this status will not be processed
 * during the next tick by the `onTick` function.
 *
 * A FastTimer can be re-added to the `fastTimers` array by invoking the
 * `refresh` method on the FastTimer instance.
 *
 * @type {-2}
 */
const NOT_IN_LIST = -2

/**
 * The `TO_BE_CLEARED` constant indicates that the FastTimer is scheduled
 * for removal from the `fastTimers` array. A FastTimer in this state will
 * be removed in the next tick by the `onTick` function and will no longer
 * be processed.
 *
 * This status is also set when the `clear` method is called on the FastTimer instance.
 *
 * @type {-1}
 */
const TO_BE_CLEARED = -1

/**
 * The `PENDING` constant signifies that the FastTimer is awaiting processing
 * in the next tick by the `onTick` function. Timers with this status will have
 * their `_idleStart` value set and their status updated to `ACTIVE` in the next tick.
 *
 * @type {0}
 */
const PENDING = 0

/**
 * The `ACTIVE` constant indicates that the FastTimer is active and waiting
 * for its timer to expire. During the next tick, the `onTick` function will
 * check if the timer has expired, and if so, it will execute the associated callback.
 *
 * @type {1}
 */
const ACTIVE = 1

/**
 * The onTick function processes the fastTimers array.
 *
 * @returns {void}
 */
function onTick () {
  /**
   * Increment the fastNow value by the TICK_MS value, despite the actual time
   * that has passed since the last tick. This approach ensures independence
   * from the system clock and delays caused by a blocked event loop.
   *
   * @type {number}
   */
  fastNow += TICK_MS

  /**
   * The `idx` variable is used to iterate over the `fastTimers` array.
   * Expired timers are removed by replacing them with the last element in the array.
   * Consequently, `idx` is only incremented when the current element is not removed.
   *
   * @type {number}
   */
  let idx = 0

  /**
   * The len variable will contain the length of the fastTimers array
   * and will be decremented when a FastTimer should be removed from the
   * fastTimers array.
   *
   * @type {number}
   */
  let len = fastTimers.length

  while (idx < len) {
    /**
     * @type {FastTimer}
     */
    const timer = fastTimers[idx]

    // If the timer is in the ACTIVE state and the timer has expired, it will
    // be processed in the next tick.
    if (timer._state === PENDING) {
      // Set the _idleStart value to the fastNow value minus the TICK_MS value
      // to account for the time the timer was in the PENDING state.
      timer._idleStart = fastNow - TICK_MS
      timer._state = ACTIVE
    } else if (
      timer._state === ACTIVE &&
      fastNow >= timer._idleStart + timer._idleTimeout
    ) {
      timer._state = TO_BE_CLEARED
      timer._idleStart = -1
      timer._onTimeout(timer._timerArg)
    }

    if (timer._state === TO_BE_CLEARED) {
      timer._state = NOT_IN_LIST

      // Move the last element to the current index and decrement len if it is
      // not the only element in the array.
      if (--len !== 0) {
        fastTimers[idx] = fastTimers[len]
      }
    } else {
      ++idx
    }
  }

  // Set the length of the fastTimers array to the new length and thus
  // removing the excess FastTimers elements from the array.
  fastTimers.length = len

  // If there are still active FastTimers in the array, refresh the Timer.
  // If there are no active FastTimers, the timer will be refreshed again
  // when a new FastTimer is instantiated.
  if (fastTimers.length !== 0) {
    refreshTimeout()
  }
}

function refreshTimeout () {
  // If the fastNowTimeout is already set and the Timer has the refresh()-
  // method available, call it to refresh the timer.
  // Some timer objects returned by setTimeout may not have a .refresh()
  // method (e.g. mocked timers in tests).
  if (fastNowTimeout?.refresh) {
    fastNowTimeout.refresh()
    // fastNowTimeout is not instantiated yet or refresh is not availabe,
    // create a new Timer.
  } else {
    clearTimeout(fastNowTimeout)
    fastNowTimeout = setTimeout(onTick, TICK_MS)
    // If the Timer has an unref method, call it to allow the process to exit,
    // if there are no other active handles. When using fake timers or mocked
    // environments (like Jest), .unref() may not be defined,
    fastNowTimeout?.unref()
  }
}

/**
 * The `FastTimer` class is a data structure designed to store and manage
 * timer information.
 */
class FastTimer {
  [kFastTimer] = true

  /**
   * The state of the timer, which can be one of the following:
   * - NOT_IN_LIST (-2)
   * - TO_BE_CLEARED (-1)
   * - PENDING (0)
   * - ACTIVE (1)
   *
   * @type {-2|-1|0|1}
   * @private
   */
  _state = NOT_IN_LIST

  /**
   * The number of milliseconds to wait before calling the callback.
   *
   * @type {number}
   * @private
   */
  _idleTimeout = -1

  /**
   * The time in milliseconds when the timer was started. This value is used to
   * calculate when the timer should expire.
   *
   * @type {number}
   * @default -1
   * @private
   */
  _idleStart = -1

  /**
   * The function to be executed when the timer expires.
   * @type {Function}
   * @private
   */
  _onTimeout

  /**
   * The argument to be passed to the callback when the timer expires.
   *
   * @type {*}
   * @private
   */
  _timerArg

  /**
   * @constructor
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should wait
   * before the specified function or code is executed.
   * @param {*} arg
   */
  constructor (callback, delay, arg) {
    this._onTimeout = callback
    this._idleTimeout = delay
    this._timerArg = arg

    this.refresh()
  }

  /**
   * Sets the timer's start time to the current time, and reschedules the timer
   * to call its callback at the previously specified duration adjusted to the
   * current time.
   * Using this on a timer that has already called its callback will reactivate
   * the timer.
   *
   * @returns {void}
   */
  refresh () {
    // In the special case that the timer is not in the list of active timers,
    // add it back to the array to be processed in the next tick by the onTick
    // function.
    if (this._state === NOT_IN_LIST) {
      fastTimers.push(this)
    }

    // If the timer is the only active timer, refresh the fastNowTimeout for
    // better resolution.
    if (!fastNowTimeout || fastTimers.length === 1) {
      refreshTimeout()
    }

    // Setting the state to PENDING will cause the timer to be reset in the
    // next tick by the onTick function.
    this._state = PENDING
  }

  /**
   * The `clear` method cancels the timer, preventing it from executing.
   *
   * @returns {void}
   * @private
   */
  clear () {
    // Set the state to TO_BE_CLEARED to mark the timer for removal in the next
    // tick by the onTick function.
    this._state = TO_BE_CLEARED

    // Reset the _idleStart value to -1 to indicate that the timer is no longer
    // active.
    this._idleStart = -1
  }
}

/**
 * This module exports a setTimeout and clearTimeout function that can be
 * used as a drop-in replacement for the native functions.
 */
module.exports = {
  /**
   * The setTimeout() method sets a timer which executes a function once the
   * timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {NodeJS.Timeout|FastTimer}
   */
  setTimeout (callback, delay, arg) {
    // If the delay is less than or equal to the RESOLUTION_MS value return a
    // native Node.js Timer instance.
    return delay <= RESOLUTION_MS
      ? setTimeout(callback, delay, arg)
      : new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated Timer previously created
   * by calling setTimeout.
   *
   * @param {NodeJS.Timeout|FastTimer} timeout
   */
  clearTimeout (timeout) {
    // If the timeout is a FastTimer, call its own clear method.
    if (timeout[kFastTimer]) {
      /**
       * @type {FastTimer}
       */
      timeout.clear()
      // Otherwise it is an instance of a native NodeJS.Timeout, so call the
      // Node.js native clearTimeout function.
    } else {
      clearTimeout(timeout)
    }
  },
  /**
   * The setFastTimeout() method sets a fastTimer which executes a function once
   * the timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {FastTimer}
   */
  setFastTimeout (callback, delay, arg) {
    return new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated FastTimer previously
   * created by calling setFastTimeout.
   *
   * @param {FastTimer} timeout
   */
  clearFastTimeout (timeout) {
    timeout.clear()
  },
  /**
   * The now method returns the value of the internal fast timer clock.
   *
   * @returns {number}
   */
  now () {
    return fastNow
  },
  /**
   * Trigger the onTick function to process the fastTimers array.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   * @param {number} [delay=0] The delay in milliseconds to add to the now value.
   */
  tick (delay = 0) {
    fastNow += delay - RESOLUTION_MS + 1
    onTick()
    onTick()
  },
  /**
   * Reset FastTimers.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  reset () {
    fastNow = 0
    fastTimers.length = 0
    clearTimeout(fastNowTimeout)
    fastNowTimeout = null
  },
  /**
   * Exporting for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  kFastTimer
}


/***/ }),

/***/ 4492:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 4495:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 1900:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 116:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 5910:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 1059:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 3168:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 8116:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 7879:
/***/ ((module) => {
throw new Error('not bundled');

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

let loaded;
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process"))[name]) });

/***/ }),

/***/ 7598:
/***/ ((module) => {

let loaded;
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto"))[name]) });

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

throw Object.assign(new Error('not bundled'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 99:
/***/ ((module) => {

throw Object.assign(new Error('not bundled'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

let loaded;
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls"))[name]) });

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

let loaded;
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib"))[name]) });

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ examples)
/* harmony export */ });
/** The examples under a command's help. `transship` is added to a line that does not have it. */
function examples(...lines) {
    const whole = lines.map((line) => (/\btransship\b/.test(line) ? line : `transship ${line}`));
    return `\nExamples:\n${whole.map((line) => `  $ ${line}\n`).join('')}`;
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ EXIT),
  aM: () => (/* binding */ NegativeAnswer),
  AJ: () => (/* binding */ SeveralErrors),
  CD: () => (/* binding */ attempt),
  Uc: () => (/* binding */ describeError),
  FO: () => (/* binding */ exitCodeOf),
  MI: () => (/* binding */ throwIfAny),
  Wp: () => (/* binding */ usageError)
});

// UNUSED EXPORTS: redact

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __nccwpck_require__(2744);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __nccwpck_require__(2486);
;// CONCATENATED MODULE: ./lib/cli/remedies.js
/** The commands and options that mend an error. */
const REMEDIES = {
    'allow-insecure': (host) => `--insecure ${host}`,
    'credential-file': () => '--auth-file FILE',
    'foreign-layers': () => '`transship copy --foreign-layers`',
    'free-space': () => '`transship prune`',
    'import-rootfs': (place) => `\`transship import ${place}\``,
    'list-images': () => '`transship images`',
    'list-tags': (repository) => `\`transship tags ${repository}\``,
    'log-in': (registry) => `\`transship login ${registry}\``,
    'longer-timeout': () => '--timeout SECONDS',
    mirror: (registry) => `--mirror ${registry}=URL`,
    'no-referrers': () => '`transship copy --no-referrers`',
    'remove-all-names': (id) => `\`transship rmi --force ${id}\``,
    'show-manifest': () => '`transship manifest`',
    'trust-authority': () => '--ca FILE',
};

;// CONCATENATED MODULE: ./lib/cli/errors.js




/** The exit codes. */
const EXIT = { done: 0, failed: 1, usage: 2, partly: 3, interrupted: 130 };
/** Several things that one command was asked to do, some or all of which have failed. */
class SeveralErrors extends Error {
    errors;
    /** How many things it was asked to do. */
    attempted;
    constructor(errors, attempted) {
        super(`${errors.length} of ${attempted} failed`);
        this.name = 'SeveralErrors';
        this.errors = errors;
        this.attempted = attempted;
    }
}
/** Ends a command with 1 and without an error: what it was asked is answered with no. */
class NegativeAnswer extends Error {
}
/**
 * Does a step for each item, and goes on after a failure; an interruption ends it.
 * @param width steps at a time; what they gave is in the order of the items
 */
async function attempt(items, step, width = 1) {
    const results = [];
    const failed = [];
    const ended = await (0,each_of/* eachOf */.p)(items, width, async (item) => {
        try {
            const result = await step(item);
            return () => results.push(result);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'INTERRUPTED') {
                throw error;
            }
            return () => failed.push({ item, error });
        }
    });
    for (const tell of ended) {
        tell();
    }
    return { results, errors: failed.map(({ error }) => error), failed };
}
/** @throws the only error of the only thing there was to do, else {@link SeveralErrors} */
function throwIfAny(errors, attempted) {
    if (errors.length > 0) {
        throw attempted === 1 ? errors[0] : new SeveralErrors(errors, attempted);
    }
}
const USAGE = new Set(['INVALID_ARGUMENT', 'INVALID_REFERENCE']);
function exitCodeOf(error) {
    if (error instanceof SeveralErrors) {
        return error.errors.length < error.attempted ? EXIT.partly : EXIT.failed;
    }
    const code = (0,errors/* codeOf */.$N)(error);
    if (code === 'INTERRUPTED') {
        return EXIT.interrupted;
    }
    return USAGE.has(code) ? EXIT.usage : EXIT.failed;
}
/**
 * The lines to print for an error: what and why, and the hint; with `debug` the stacks too.
 * @param conceal removes the secrets of this run from a text
 */
function describeError(error, debug, conceal = (text) => text) {
    if (error instanceof NegativeAnswer) {
        return '';
    }
    if (error instanceof SeveralErrors) {
        return error.errors.map((one) => describeError(one, debug, conceal)).join('');
    }
    const lines = [`transship: ${oneLine(conceal((0,errors/* messageOf */.bD)(error)))} [${(0,errors/* codeOf */.$N)(error)}]`];
    const hint = (0,errors/* hintOf */.$z)(error, REMEDIES);
    if (hint !== undefined) {
        lines.push(`hint: ${oneLine(conceal(hint))}`);
    }
    if (debug) {
        lines.push(...causes(error, conceal));
    }
    return `${lines.join('\n')}\n`;
}
/** The depth to which causes are followed: an error can be its own cause. */
const MAX_CAUSES = 16;
function causes(error, conceal) {
    const lines = [];
    let next = error;
    for (let depth = 0; next instanceof Error && depth < MAX_CAUSES; depth += 1) {
        const text = (0,printable/* printableLines */.fk)(redact(conceal(next.stack ?? String(next))));
        lines.push(`${depth === 0 ? '' : 'caused by '}${text}`);
        next = next.cause;
    }
    return lines;
}
function oneLine(text) {
    return (0,printable/* printable */.g$)(redact(text).replaceAll(/[\r\n]\s*/g, ' '));
}
/**
 * Removes secrets from text that others wrote. No error of this library carries one, but the answer
 * of a proxy or the standard error of an engine may repeat one.
 */
function redact(text) {
    return (0,printable/* withoutLogins */.$b)(text)
        .replaceAll(/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/gi, '$1 ***')
        .replaceAll(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@:]{0,300}:[^\s/@]{0,5000}@/gi, '$1***@')
        .replaceAll(/([?&](?:[\w-]*(?:token|signature|credential|password|secret)|sig)=)[^&\s"']+/gi, '$1***');
}
/**
 * Turns an error of commander into one of ours: `error: unknown option '--x'` becomes
 * `pull: unknown option '--x'`.
 * @param command as it is called, without the program's name: `image ls`; empty for the program
 */
function usageError(command, error) {
    const why = error.message.replace(/^error: /, '');
    const [what, help] = command === '' ? [why, '--help'] : [`${command}: ${why}`, `${command} --help`];
    return new errors/* ImageError */.C8('INVALID_ARGUMENT', what, { hint: `transship ${help}` });
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   L9: () => (/* binding */ globalOptionsOf),
/* harmony export */   QM: () => (/* binding */ wantedPlatforms),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bk: () => (/* binding */ addGlobalOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7009);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7122);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3940);



const GROUP = 'Global options:';
/**
 * Adds the global options to a command. Each command has its own, because after `images` and
 * `history` `-q` means something else.
 */
function addGlobalOptions(command) {
    for (const option of globalOptions()) {
        const taken = command.options.some(({ short }) => short !== undefined && short === option.short);
        command.addOption((taken ? withoutShort(option) : option).helpGroup(GROUP));
    }
    return command;
}
function globalOptions() {
    return [
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--store <dir>', 'the local image store (or $TRANSSHIP_STORE)'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--platform <os/arch[/variant]>', 'the platform to take, or all').argParser(platforms),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--insecure <host>', 'a registry spoken to by plain http or without a known certificate').argParser(collect),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--ca <file>', 'more certificate authorities to trust, PEM'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--mirror <host=url>', 'where to look before the registry itself').argParser(mirrors),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--auth-file <file>', "credentials in the form of docker's config.json"),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--concurrency <n>', 'transfers at a time for each registry (default 6)').argParser(count(1)),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--retries <n>', 'tries after the first (default 5)').argParser(count(0)),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--timeout <seconds>', 'the longest wait without progress (default 60)').argParser(count(1)),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--engine <name>', 'the engine behind docker-daemon: and RUN').choices([
            ...['auto', 'docker', 'podman', 'buildah'],
        ]),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--json', 'print the result as one JSON document'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-q, --quiet', 'print the result only'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--debug', 'show each request, and where an error came from'),
    ];
}
function withoutShort(option) {
    const copy = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(option.flags.replace(/^-\w, /, ''), option.description);
    return option.parseArg === undefined ? copy : copy.argParser(option.parseArg);
}
/** The options given before the command, before its name in a group, and after it, merged. */
function globalOptionsOf(command) {
    const levels = [];
    for (let level = command; level !== null; level = level.parent) {
        levels.unshift(level.opts());
    }
    const merged = Object.assign({}, ...levels);
    return {
        ...merged,
        platform: levels.flatMap(({ platform = [] }) => platform),
        insecure: levels.flatMap(({ insecure = [] }) => insecure),
        mirror: levels.flatMap(({ mirror = [] }) => mirror),
        json: merged.json === true,
        quiet: merged.quiet === true,
        debug: merged.debug === true,
    };
}
/** The platforms asked for; undefined if none is, an empty list for all of them. */
function wantedPlatforms(options) {
    if (options.platform.length === 0) {
        return undefined;
    }
    return options.platform.includes('all') ? [] : options.platform.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .Y8);
}
/** Parses an option that may be given several times. */
function collect(value, previous = []) {
    return [...previous, value];
}
function platforms(value, previous = []) {
    const given = value.split(',').map((platform) => platform.trim());
    for (const platform of given.filter((one) => one !== 'all')) {
        (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .Y8)(platform);
    }
    return [...previous, ...given];
}
function mirrors(value, previous = []) {
    const equals = value.indexOf('=');
    const [host, url] = [value.slice(0, Math.max(equals, 0)), value.slice(equals + 1)];
    if (host === '' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It reads HOST=URL, such as docker.io=https://mirror.gcr.io.');
    }
    return [...previous, { host: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i7)(host), url }];
}
/** Makes a parser of whole numbers. */
function count(least) {
    return (value) => {
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < least || !Number.isSafeInteger(number)) {
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It is a whole number, ${least} or more.`);
        }
        return number;
    };
}


/***/ }),

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ COPYING),
/* harmony export */   Ex: () => (/* binding */ PlainProgress),
/* harmony export */   F5: () => (/* binding */ LOADING),
/* harmony export */   In: () => (/* binding */ LiveProgress),
/* harmony export */   PG: () => (/* binding */ PUSHING),
/* harmony export */   YN: () => (/* binding */ VERIFYING),
/* harmony export */   cw: () => (/* binding */ PULLING),
/* harmony export */   qY: () => (/* binding */ SILENT)
/* harmony export */ });
/* harmony import */ var _image_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5952);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2486);


const PULLING = {
    active: 'Downloading',
    copied: 'Pull complete',
    exists: 'Already exists',
};
const PUSHING = {
    active: 'Pushing',
    copied: 'Pushed',
    exists: 'Layer already exists',
};
const LOADING = {
    active: 'Loading',
    copied: 'Loaded',
    exists: 'Already exists',
};
const VERIFYING = {
    active: 'Checking',
    copied: 'Checked',
    exists: 'Checked',
};
const COPYING = {
    active: 'Copying',
    copied: 'Copied',
    exists: 'Already exists',
};
/** Prints a line when a layer is done: for logs. */
class PlainProgress {
    #stream;
    #words;
    #told = new Set();
    constructor(stream, words) {
        this.#stream = stream;
        this.#words = words;
    }
    tell(event) {
        const { state } = event;
        if (!isLine(event) || state === 'started' || state === 'progress') {
            return;
        }
        const line = `${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(event.descriptor.digest)}: ${stateWords(event, this.#words)}`;
        if (!this.#told.has(line)) {
            this.#told.add(line);
            this.#stream.write(`${line}\n`);
        }
    }
    aside(line) {
        this.#stream.write(`${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line)}\n`);
    }
    end() { }
}
const SILENT = {
    tell: () => undefined,
    aside: () => undefined,
    end: () => undefined,
};
/** From the cursor to the end of the line, and to the end of the screen (ECMA-48, EL and ED). */
const ERASE_LINE = '\x1b[K';
const ERASE_BELOW = '\x1b[J';
/** The least time between two redraws, in milliseconds. */
const REDRAW = 80;
/** Rewrites its lines in place: for terminals. */
class LiveProgress {
    #stream;
    #words;
    /** By digest, in the order of their first event. */
    #lines = new Map();
    /** Every layer by its digest, for the totals. */
    #layers = new Map();
    #started = Date.now();
    /** How many lines on the screen will be rewritten. */
    #drawn = 0;
    #drawnAt = 0;
    #ended = false;
    constructor(stream, words) {
        this.#stream = stream;
        this.#words = words;
    }
    tell(event) {
        // After an interruption some layers are still on their way.
        if (!isLine(event) || this.#ended) {
            return;
        }
        const { digest, size } = event.descriptor;
        const done = event.state !== 'started' && event.state !== 'progress';
        const text = `${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(digest)}: ${stateWords(event, this.#words)}`;
        // A layer that is told of once more has its line above already.
        if (!this.#layers.get(digest)?.done) {
            this.#lines.set(digest, { text, done });
        }
        this.#layers.set(digest, { size, bytes: done ? size : (event.bytes ?? 0), done });
        if (done || Date.now() - this.#drawnAt >= REDRAW) {
            this.#draw();
        }
    }
    aside(line) {
        this.#draw([(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line)]);
    }
    end() {
        this.#ended = true;
        this.#draw();
        this.#drawn = 0;
        this.#lines.clear();
    }
    /**
     * Redraws all but the finished lines at the top. What is erased is erased line by line: tmux keeps a
     * screen that is erased from its first row on in its scrollback.
     */
    #draw(above = []) {
        this.#drawnAt = Date.now();
        const height = Math.max(2, (this.#stream.rows ?? 24) - 1);
        const width = Math.max(20, (this.#stream.columns ?? 80) - 1);
        const finished = this.#commit();
        const open = [...this.#lines.values()].map(({ text }) => text);
        const more = open.length > height ? open.length - height + 1 : 0;
        const rest = more === 0 ? [] : [`${this.#totals()} \u2026 and ${more} more`];
        const shown = [...open.slice(0, open.length - more), ...rest];
        const cut = [...finished, ...shown].map((line) => line.slice(0, width));
        const lines = [...above, ...cut].map((line) => `${line}${this.#drawn === 0 ? '' : ERASE_LINE}\n`);
        const redraw = this.#drawn === 0 ? ['', ''] : [`\x1b[${this.#drawn}A`, ERASE_BELOW];
        this.#stream.write(`${redraw[0]}${lines.join('')}${redraw[1]}`);
        this.#drawn = shown.length;
    }
    /** `12 of 30 layers, 120MB/400MB, 25MB/s`. */
    #totals() {
        const layers = [...this.#layers.values()];
        const done = layers.filter((layer) => layer.done).length;
        const bytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
        const total = layers.reduce((sum, { size }) => sum + size, 0);
        const seconds = Math.max(1, (Date.now() - this.#started) / 1000);
        const rate = (0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(Math.round(bytes / seconds));
        return `${done} of ${layers.length} layers, ${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}/${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(total)}, ${rate}/s`;
    }
    /** Takes the finished lines at the top: they stay as they are. */
    #commit() {
        const finished = [];
        for (const [digest, line] of this.#lines) {
            if (!line.done) {
                break;
            }
            finished.push(line.text);
            this.#lines.delete(digest);
        }
        return finished;
    }
}
/** Manifests and configs are too small to be shown. */
function isLine(event) {
    return event.role === 'layer';
}
function stateWords({ state, bytes = 0, descriptor }, words) {
    const repository = words.mountedFrom?.(descriptor.digest);
    switch (state) {
        case 'started':
            return 'Waiting';
        case 'progress':
            return `${words.active} ${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}/${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(descriptor.size)}`;
        case 'mounted':
            return repository === undefined ? 'Mounted' : `Mounted from ${repository}`;
        default:
            return words[state];
    }
}


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readFileWhole)
/* harmony export */ });
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);


/** @param what for the error, if the path alone does not say it */
async function readFileWhole(path, what = path) {
    try {
        return await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamed */ .Mk)(path);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8 ? error : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .iW)(`reading ${what}`, error);
    }
}


/***/ }),

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ allOf),
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/**
 * Does a step for each item, at most `width` of them at a time, started in the order of the items.
 * When a step fails, no other one begins, those under way are told to stop by their signal, and the
 * failure is thrown once they have ended: nothing goes on in the background.
 * @returns the results, in the order of the items
 */
async function eachOf(items, width, step, { signal: outer } = {}) {
    outer?.throwIfAborted();
    const stop = new AbortController();
    const signal = outer === undefined ? stop.signal : AbortSignal.any([outer, stop.signal]);
    const results = [];
    const all = [...items];
    const left = all.entries();
    const worker = async () => {
        for (const [at, item] of left) {
            signal.throwIfAborted();
            results[at] = await step(item, { signal });
        }
    };
    const failures = [];
    const workers = Array.from({ length: Math.min(Math.max(1, width), all.length) }, () => worker().catch((error) => {
        failures.push(error);
        stop.abort(error);
    }));
    await Promise.all(workers);
    if (failures.length > 0) {
        throw failures[0];
    }
    return results;
}
/** Different steps at the same time, with the rules of {@link eachOf}. @returns their results */
async function allOf(steps, options = {}) {
    const results = await eachOf(steps, steps.length, (step, given) => step(given), options);
    return results;
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ givingBack)
/* harmony export */ });
/* harmony import */ var _read_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9245);

/**
 * The same stream, which gives back the pieces of bodies that are written to it, when it says that each is written. Only for
 * one whose bytes have left this process by then, as those of a file, a socket or a pipe have; a stream
 * that passes them on to another one still needs them.
 */
function givingBack(sink) {
    const write = sink.write.bind(sink);
    sink.write = (chunk, encoding, callback) => {
        const done = [encoding, callback].find((one) => typeof one === 'function');
        const told = (error) => {
            if (!error && chunk instanceof Uint8Array) {
                _read_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readMemory */ .S.giveBack(chunk);
            }
            done?.(error);
        };
        return typeof encoding === 'string'
            ? write(chunk, encoding, told)
            : write(chunk, told);
    };
    return sink;
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * The result of work that several callers share, as a token request: a caller whose signal aborts
 * no longer waits, and the work goes on for the others.
 * @throws the reason of the signal
 */
async function interruptible(work, { signal }) {
    if (signal === undefined) {
        return work;
    }
    signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers();
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/**
 * The promise that is kept under a key; `make` is called only where there is none. A failure is told
 * to everybody who waits for it and is not kept: the next call tries again.
 */
function once(kept, key, make) {
    const known = kept.get(key);
    if (known !== undefined) {
        return known;
    }
    const made = make();
    kept.set(key, made);
    made.catch(() => {
        if (kept.get(key) === made) {
            kept.delete(key);
        }
    });
    return made;
}
/** The same for a single value: a function that makes it when it is first called. */
function lazily(make) {
    const kept = new Map();
    return () => once(kept, undefined, make);
}


/***/ }),

/***/ 9245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readMemory)
/* harmony export */ });
/* unused harmony export ReadMemory */
/** How much is read at once at most, in bytes. A read of less than 256 KiB costs as many calls as a full one. */
const SIZE = 256 * 1024;
/** A rest that is smaller is not read into: it would make a small piece. In bytes. */
const LEAST = 64 * 1024;
/** How much may lie unused, in pieces of memory: 8 MiB. */
const MOST_UNUSED = 32;
/** The rest of a buffer, which something may be read into at any time: no piece has this length. */
const REST = { length: -1, readers: 1 };
/**
 * Memory that bodies are read into again and again. To touch new memory for each read costs more
 * processor time than to read: the kernel clears each page of it first.
 *
 * **The rule.** The last reader of a piece of a body may give it back: once, when it has read it and nothing that
 * it began reads it still, such as a write of a file or a socket. It is what was read at once, and whole:
 * giving back a part of a piece, or a copy, does nothing. A piece that is never given back is left to the collector, so
 * code that knows nothing of this is right as it is, as long as it hands each piece on to one reader at most. Where a
 * piece goes to several readers, or is read again after it was handed on, {@link share} or {@link keep} says so first.
 *
 * A buffer whose pieces are all given back is detached from them: a reader that looks at one too late finds it
 * empty, never with other bytes in it, and a size or a digest tells.
 */
class ReadMemory {
    #unused = [];
    /** For each buffer what of it is lent, by offset. */
    #lent = new WeakMap();
    #made = 0;
    /** How many buffers were made so far: the fewer, the more of them were used again. */
    get made() {
        return this.#made;
    }
    /** Memory to read into, 64 to 256 KiB of it; what is taken is passed to {@link received}. */
    take() {
        const unused = this.#unused.pop();
        if (unused !== undefined) {
            return unused;
        }
        this.#made += 1;
        return this.#whole(Buffer.allocUnsafeSlow(SIZE).buffer);
    }
    /** The piece that was read into the beginning of this memory; others are read into its rest. */
    received({ buffer, byteOffset, byteLength }, length) {
        const lent = this.#lent.get(buffer);
        lent?.delete(byteOffset);
        const rest = byteOffset + length;
        if (byteLength - length >= LEAST) {
            lent?.set(rest, REST);
            this.#unused.push(Buffer.from(buffer, rest, byteLength - length));
        }
        if (length > 0) {
            lent?.set(byteOffset, { length, readers: 1 });
        }
        return Buffer.from(buffer, byteOffset, length);
    }
    /** The piece goes to so many readers, each of which may give it back. */
    share(piece, readers) {
        const lent = this.#find(piece);
        if (lent !== undefined) {
            lent.readers += readers - 1;
        }
    }
    /** The piece is needed longer than its next reader needs it. */
    keep(piece) {
        this.share(piece, Number.POSITIVE_INFINITY);
    }
    /** The memory of a piece may be read into again: see the rule. */
    giveBack(piece) {
        const found = this.#find(piece);
        if (found === undefined) {
            return;
        }
        found.readers -= 1;
        if (found.readers === 0) {
            this.#release(piece);
        }
    }
    #find({ buffer, byteOffset, byteLength }) {
        const found = this.#lent.get(buffer)?.get(byteOffset);
        return found?.length === byteLength ? found : undefined;
    }
    #release({ buffer, byteOffset }) {
        const lent = this.#lent.get(buffer);
        lent?.delete(byteOffset);
        if (lent?.size === 0 && this.#unused.length < MOST_UNUSED && buffer instanceof ArrayBuffer) {
            this.#unused.push(this.#whole(buffer.transfer()));
        }
    }
    #whole(buffer) {
        this.#lent.set(buffer, new Map([[0, REST]]));
        return Buffer.from(buffer);
    }
}
/** The memory of all bodies of this process. */
const readMemory = new ReadMemory();


/***/ }),

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tapped),
/* harmony export */   u: () => (/* binding */ WAITING)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);

/**
 * How many bytes may wait for their reader: about one chunk. What waits at each stage of a body is new memory
 * for each chunk that follows, which costs more than to stop the source; the last stage keeps what it writes at once.
 */
const WAITING = 16 * 1024;
/**
 * The same bytes, seen by a tap on their way. Taps on one stream share it: each further one costs a
 * call a chunk, where a stream of its own would cost a turn of the event loop.
 * @param body is destroyed with the stream; nothing may have been read from it
 * @param options `alone`: a stream of its own in any case
 */
function tapped(body, tap, { alone = false } = {}) {
    if (!alone && body instanceof TappedStream && !body.readableDidRead) {
        body.add(tap);
        return body;
    }
    return new TappedStream(body, tap);
}
class TappedStream extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable {
    #body;
    #taps;
    #begun = false;
    constructor(body, tap) {
        super({ highWaterMark: WAITING });
        this.#body = body;
        this.#taps = [tap];
        // Before anything is read too: a body may fail while its reader waits for something else, and
        // its reader may never come.
        body.once('error', (error) => this.#fail(error, 0));
        this.on('error', () => undefined);
    }
    add(tap) {
        this.#taps.push(tap);
    }
    _read() {
        if (this.#begun) {
            this.#body.resume();
            return;
        }
        this.#begun = true;
        this.#body
            .on('data', (chunk) => this.#pass(chunk))
            .once('end', () => this.#end())
            .once('close', () => this.#closed());
    }
    _destroy(error, done) {
        this.#body.destroy();
        done(error);
    }
    #pass(chunk) {
        if (!this.destroyed && this.#allow((tap) => tap.chunk?.(chunk)) && !this.push(chunk)) {
            this.#body.pause();
        }
    }
    #end() {
        if (this.#allow((tap) => tap.end?.())) {
            this.push(null);
        }
    }
    /** Whether no tap objects; the error of the one that does is told to those after it. */
    #allow(ask) {
        for (const [at, tap] of this.#taps.entries()) {
            const error = ask(tap);
            if (error) {
                this.#fail(error, at + 1);
                return false;
            }
        }
        return true;
    }
    /** A body that was destroyed without an error has not given all its bytes. */
    #closed() {
        if (!this.#body.readableEnded && !this.destroyed) {
            this.#fail(new Error('the source was closed before its end'), 0);
        }
    }
    #fail(error, from) {
        this.destroy(this.#taps.slice(from).reduce((told, tap) => tap.failed?.(told) ?? told, error));
    }
}


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Jm: () => (/* binding */ passingOn),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   yw: () => (/* binding */ readAll),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9501);
/* harmony import */ var _read_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9245);
/* harmony import */ var _tapped_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5755);





/** The streams that came out of {@link verified}, with what they were checked against. */
const CHECKED = new WeakMap();
/**
 * The one place where size and digest are checked. The stream that comes out fails with an
 * {@link IntegrityError} on the first surplus byte, on a short end, and on another digest. What has
 * been through it already is not hashed again. Its reader gets the very memory that was hashed: nothing is read into
 * that before the reader gives it back (see {@link readMemory}).
 * @param what for messages
 */
function verified(body, expected, what = `content ${expected.digest}`) {
    if (CHECKED.get(body) === expected.digest) {
        return body;
    }
    const check = new Check(expected, what);
    const tap = { chunk: (bytes) => check.add(bytes), end: () => check.end() };
    const checked = (0,_tapped_js__WEBPACK_IMPORTED_MODULE_1__/* .tapped */ .D)(body, tap, { alone: CHECKED.has(body) });
    CHECKED.set(checked, expected.digest);
    return checked;
}
/** The same check for bytes that do not come as a stream. */
class Check {
    #expected;
    #what;
    #digester;
    #size = 0;
    constructor(expected, what = `content ${expected.digest}`) {
        this.#expected = expected;
        this.#what = what;
        this.#digester = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .Digester */ .Y8((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(expected.digest));
    }
    /** The next bytes, which are not needed afterwards. */
    add(chunk) {
        const { size } = this.#expected;
        this.#size += chunk.byteLength;
        if (this.#size > size) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(`${this.#what}, size`, size, `more than ${size}`);
        }
        this.#digester.update(chunk);
        return null;
    }
    /** There are no more. */
    end() {
        const { digest, size } = this.#expected;
        if (this.#size !== size) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(`${this.#what}, size`, size, this.#size);
        }
        const actual = this.#digester.digest();
        return actual === digest ? null : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(this.#what, digest, actual);
    }
}
/** A stream that passes another one's bytes on as they are, and is as good as that one. */
function passingOn(stream, other) {
    const digest = CHECKED.get(other);
    if (digest !== undefined) {
        CHECKED.set(stream, digest);
    }
    return stream;
}
/** The same check for bytes in memory. @throws IntegrityError */
function verifyBytes(bytes, expected) {
    const what = `content ${expected.digest}`;
    if (bytes.byteLength !== expected.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(`${what}, size`, expected.size, bytes.byteLength);
    }
    const actual = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(expected.digest));
    if (actual !== expected.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(what, expected.digest, actual);
    }
}
/**
 * A stream's bytes in memory of their own, for documents.
 * @param limit in bytes @throws ImageError `TOO_LARGE`
 */
async function readAll(body, limit, what) {
    const whole = WHOLE.get(body);
    if (whole !== undefined && whole.length <= limit && !body.readableDidRead) {
        body.destroy();
        return whole;
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('TOO_LARGE', `${what}: larger than ${limit} bytes`);
        }
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks, size);
    for (const chunk of chunks) {
        _read_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .readMemory */ .S.giveBack(chunk);
    }
    return bytes;
}
/** The streams of {@link streamOf}: thousands of small documents are read faster without streaming them. */
const WHOLE = new WeakMap();
/** Bytes that are in memory as a stream. */
function streamOf(bytes) {
    const stream = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false });
    WHOLE.set(stream, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return stream;
}
/** Bytes as a body that can be read any number of times. */
function bodyOf(bytes) {
    return async () => streamOf(bytes);
}


/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ fileErrors),
/* harmony export */   PI: () => (/* binding */ isReadOnly),
/* harmony export */   b: () => (/* binding */ errno),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   y: () => (/* binding */ ifThere),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3994);



/** The `code` of an error of the operating system, such as `ENOENT`. */
function errno(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
/** Whether the error says that no space is left. */
function isFull(error) {
    return ['ENOSPC', 'EDQUOT'].includes(errno(error) ?? '');
}
/** Whether the error says that nothing can be written there. */
function isReadOnly(error) {
    return ['EROFS', 'EACCES', 'EPERM'].includes(errno(error) ?? '');
}
/** Whether the error says that there is nothing at a path. */
function isMissing(error) {
    return errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR';
}
/** The result of a look at the disk; undefined if there is nothing at the path. */
async function ifThere(look) {
    try {
        return await look();
    }
    catch (error) {
        if (isMissing(error)) {
            return undefined;
        }
        throw error;
    }
}
const FREE_SPACE = { kind: 'free-space', subject: '' };
const NO_RIGHT = { hint: 'check who owns the directory and who may write to it' };
const IS_OPEN = { hint: 'another program has the file open: end it, or try again' };
/** Windows says the same of a file that is open elsewhere (a virus scanner) and of one that may not be written. */
const OPEN_OR_NO_RIGHT = {
    hint: 'another program may have the file open: end it, or try again; or check who may write there',
};
const TOO_MANY_FILES = { hint: 'raise the limit of open files (ulimit -n)' };
const ADVICE = {
    ENOSPC: { hint: 'the disk is full: free some space', remedy: FREE_SPACE },
    EDQUOT: { hint: 'the quota is used up: free some space', remedy: FREE_SPACE },
    EACCES: NO_RIGHT,
    EPERM: NO_RIGHT,
    EBUSY: IS_OPEN,
    EROFS: { hint: 'the file system is read-only: choose another directory' },
    EMFILE: TOO_MANY_FILES,
    ENFILE: TOO_MANY_FILES,
};
function adviceOn(platform, name) {
    const advice = ADVICE[name];
    return platform === 'win32' && advice === NO_RIGHT ? OPEN_OR_NO_RIGHT : advice;
}
/**
 * Turns an error of the file system into an `ImageError`; returns any other error as it is.
 * @param platform as Node.js names it; default: this one
 */
function fileError(code, what, error, platform = process.platform) {
    const name = errno(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8 || name === undefined || !isFileError(error)) {
        return error;
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8(code, `${what}: ${reasonOf(error)}`, {
        cause: error,
        ...adviceOn(platform, name),
    });
}
/** Works, and turns errors as {@link fileError} does. */
async function fileErrors(code, what, work) {
    try {
        return await work();
    }
    catch (error) {
        throw fileError(code, what, error);
    }
}
/** Node's message, without the system call if that was about a temporary name, which explains nothing. */
function reasonOf(error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : '';
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    return (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) === undefined ? message : message.replace(/, \w+ '.*$/s, '');
}
/** Sockets fail with an errno as well: only the file system's errors name a path or one of these. */
function isFileError(error) {
    const name = errno(error) ?? '';
    return (error instanceof Error && 'path' in error) || name in ADVICE || name === 'EIO';
}


/***/ }),

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   KD: () => (/* binding */ settledVersion),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   zZ: () => (/* binding */ readStartNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6706);




/** Opening a FIFO must not wait for its writer. Windows has no such flag. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Opens a regular file for reading. FIFOs, sockets and devices are refused before they are opened: to
 * open one can block, or do something.
 * @throws ImageError `STORE` for anything but a regular file
 */
async function openFile(path) {
    mustBeFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path), path);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ);
}
function mustBeFile(found, path) {
    if (!found.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('STORE', `reading ${path}: it is ${kindOf(found)}, not a regular file`);
    }
}
function kindOf(found) {
    if (found.isDirectory()) {
        return 'a directory';
    }
    if (found.isFIFO()) {
        return 'a FIFO';
    }
    return found.isSocket() ? 'a socket' : 'a device';
}
/** Gives a file a second name, or copies it where the file system has no links. */
async function linkOrCopy(from, to) {
    mustBeFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from), from);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) {
            throw error;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    }
}
/** Size in bytes and time of change of a regular file; undefined for anything else. */
async function fileAt(path) {
    const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    return found?.isFile() === true ? found : undefined;
}
/** In milliseconds. The clocks of file systems are coarse, some count in seconds. */
const SETTLED = 2000;
/**
 * A string that changes when the file does; undefined if it is missing or was modified too recently
 * to tell: a second change within the same tick of the file system's clock would not show.
 */
async function settledVersion(path) {
    try {
        const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true });
        const settled = Math.abs(Date.now() - Number(mtimeMs)) > SETTLED;
        return settled ? [dev, ino, size, mtimeNs, ctimeNs].join(' ') : undefined;
    }
    catch {
        return undefined;
    }
}
/** A file's first bytes, at most `most` of them. */
async function readStart(path, most) {
    const file = await openFile(path);
    try {
        const length = Math.min((await file.stat()).size, most);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/**
 * The synchronous {@link readStart}, for small files: four trips to the thread pool take ten times as
 * long as reading such a file, and listing an image store reads thousands of them.
 */
function readStartNow(path, most) {
    mustBeFile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path), path);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ);
    try {
        const bytes = Buffer.allocUnsafe(Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, most));
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.byteLength, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** @param limit in bytes @throws ImageError `TOO_LARGE` */
async function readWhole(path, limit) {
    const bytes = await readStart(path, limit + 1);
    if (bytes.byteLength > limit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('TOO_LARGE', `reading ${path}: larger than ${limit} bytes`);
    }
    return bytes;
}
/** The most that is read of a file of words, in bytes: people and tools write far less. */
const WORDS_LIMIT = 64 * 1024 * 1024;
/**
 * What is at a path that a person has typed, or that a link leads to: a file, but also a pipe
 * (`<(command)`) or a device, which may never end.
 * @param limit in bytes
 * @throws ImageError `TOO_LARGE`; the file system's errors
 */
async function readNamed(path, limit = WORDS_LIMIT) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of file.createReadStream({ end: limit, autoClose: false })) {
            chunks.push(chunk);
            size += chunk.byteLength;
        }
        if (size > limit) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('TOO_LARGE', `reading ${path}: larger than ${limit} bytes`);
        }
        return Buffer.concat(chunks);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6706);




/**
 * Makes a folder and those above it. Node's own `mkdir` with `recursive` never ends where the folder
 * above exists and still answers `ENOENT`: `/proc`, or a directory that was removed while in use.
 * @param mode of the folders that are made; default 0o777 without the process's umask
 */
async function makeFolder(path, mode) {
    // Mostly it is there. A trip to the thread pool, and an error of `mkdir`, take fifty times as long.
    if (isFolder(path)) {
        return;
    }
    try {
        await makeOne(path, mode);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(error) !== 'ENOENT' || parent === path) {
            throw error;
        }
        await makeFolder(parent, mode);
        await makeOne(path, mode);
    }
}
async function makeOne(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
    }
    catch (error) {
        if (!isFolder(path)) {
            throw error;
        }
    }
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ TEMPORARY),
/* harmony export */   x: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3994);




/**
 * Makes an empty folder that only this user may enter, and removes those of the same mark beside it
 * that processes which have ended left: a process that is killed removes nothing.
 * @param within is made where it is missing
 * @param mark the start of its name
 */
async function makeOwnFolder(within, mark) {
    await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(within);
    await removeLeftFolders(within, mark);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, `${mark}${(0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .ownName */ .qU)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    return path;
}
async function removeLeftFolders(within, mark) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(within).catch(() => [])) {
        const owner = name.startsWith(mark) ? (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(name) : undefined;
        if (owner !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .runs */ .Np)(owner) === false) {
            // Those of another user stay.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, name), { recursive: true, force: true }).catch(() => undefined);
        }
    }
}
/** The mark of folders for files that are needed for a while. */
const TEMPORARY = 'transship.';


/***/ }),

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   a1: () => (/* binding */ ownMark),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);



const PATTERN = /(?:^|[.-])(\d+)-([0-9a-z]+)-([0-9a-f]{12})(?=$|\.)/;
let own;
/** The mark of this process. */
function ownMark() {
    own ??= `${process.pid}-${processOf(process.pid)?.start ?? '0'}-${hostMark()}`;
    return own;
}
/** A unique file name that tells its maker. */
function ownName() {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.${ownMark()}`;
}
function ownerOf(fileName) {
    const [, pid, start, host] = PATTERN.exec(fileName) ?? [];
    if (pid === undefined || start === undefined || host === undefined) {
        return undefined;
    }
    return { pid: Number(pid), start, host };
}
/** Whether the maker runs; undefined if it is on another machine, where that cannot be known. */
function runs({ pid, start, host }) {
    if (host !== hostMark()) {
        return undefined;
    }
    if (!answers(pid)) {
        return false;
    }
    const found = processOf(pid);
    return found === undefined || (found.start === start && !found.ended);
}
function answers(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/**
 * When a process began, and whether it is a zombie, which still answers. proc(5), fields 3 and 22 of
 * `stat`. Other systems do not say, and Linux may hide the processes of others.
 */
function processOf(pid) {
    const stat = read(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    const [state, start] = [fields[0], fields[19]];
    return start === undefined ? undefined : { start, ended: state === 'Z' || state === 'X' };
}
let thisHost;
function hostMark() {
    thisHost ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        .update(read(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '')
        .update(read(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid')) ?? '')
        .digest('hex')
        .slice(0, 12);
    return thisHost;
}
function read(file) {
    try {
        return file();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ spawnExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7075);
/* harmony import */ var _content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3223);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);





/** The most standard output that is kept, in bytes. */
const OUTPUT_LIMIT = 32 * 1024 * 1024;
const STDERR_KEPT = 64 * 1024;
/** {@link Exec} by `node:child_process`, with no shell in between. */
const spawnExec = async (command, args, options = {}) => {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(options.env === undefined ? {} : { env: options.env }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const failure = Promise.withResolvers();
    const fail = (error) => {
        child.kill();
        failure.reject(error);
    };
    feed(child, options.stdin, fail);
    const stdout = options.stdout === undefined ? collect(child, command, fail) : undefined;
    if (options.stdout !== undefined) {
        drain(child, options.stdout, fail);
    }
    const stderr = keepEnd(child);
    try {
        const exitCode = await Promise.race([ended(child, command, options.signal), failure.promise]);
        return { exitCode, stdout: stdout?.() ?? '', stderr: stderr() };
    }
    finally {
        options.stdin?.destroy();
    }
};
function ended(child, command, signal) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => {
            reject(signal?.aborted === true ? signal.reason : notStarted(command, cause));
        });
        child.once('close', (code, name) => {
            resolve(code ?? 128 + (name === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[name]));
        });
    });
}
function notStarted(command, cause) {
    const missing = 'code' in cause && cause.code === 'ENOENT';
    const why = missing ? 'no such command' : cause.message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ENGINE', `starting ${command}: ${why}`, {
        cause,
        hint: missing ? `install ${command}, or put it on the PATH` : undefined,
    });
}
/**
 * A closed pipe is no failure, the exit code says more. A source that fails or stops half-way is:
 * the command must not take what it got for the whole.
 */
function feed(child, stdin, fail) {
    const pipe = child.stdin;
    if (pipe === null || stdin === undefined) {
        pipe?.on('error', () => undefined).end();
        return;
    }
    let closed = false;
    const close = () => {
        closed = true;
    };
    pipe.once('error', close).once('close', close);
    stdin.once('error', (error) => {
        if (!closed) {
            fail(error);
        }
    });
    stdin.once('close', () => {
        if (!closed && !stdin.readableEnded) {
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INTERRUPTED', 'its input ended half-way'));
        }
    });
    // The callback is there because pipeline wants one.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stdin, (0,_content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__/* .givingBack */ .G)(pipe), () => undefined);
}
function collect(child, command, fail) {
    const chunks = [];
    let size = 0;
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size > OUTPUT_LIMIT) {
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ENGINE', `running ${command}: it prints over ${OUTPUT_LIMIT} bytes`));
            return;
        }
        chunks.push(chunk);
    });
    return () => Buffer.concat(chunks).toString();
}
function drain(child, stdout, fail) {
    if (child.stdout === null) {
        return;
    }
    stdout.once('error', fail);
    stdout.once('close', () => {
        if (!stdout.writableFinished) {
            fail(stdout.errored ?? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INTERRUPTED', 'its output is no longer read'));
        }
    });
    child.stdout.pipe(stdout, { end: false });
}
function keepEnd(child) {
    let kept = Buffer.alloc(0);
    child.stderr?.on('data', (chunk) => {
        kept = Buffer.concat([kept, chunk]).subarray(-STDERR_KEPT);
    });
    return () => kept.toString();
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   V1: () => (/* binding */ unlessInterrupted),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   iW: () => (/* binding */ during),
/* harmony export */   k6: () => (/* binding */ CopyError),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/** Every error that this library throws on purpose. `message` reads `what was being done: why`. */
class ImageError extends Error {
    code;
    hint;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ImageError';
        this.code = code;
        this.hint = details.hint;
        this.remedy = details.remedy;
    }
}
/** Bytes that are not what their descriptor says. */
class IntegrityError extends ImageError {
    /** A digest, or a size in bytes. */
    expected;
    actual;
    constructor(what, expected, actual) {
        super('INTEGRITY', `${what}: expected ${expected}, got ${actual}`);
        this.name = 'IntegrityError';
        this.expected = expected;
        this.actual = actual;
    }
}
/** A refusal by a registry. */
class RegistryError extends ImageError {
    /** HTTP status. */
    status;
    method;
    /** Without credentials, and with every query value that could carry a secret removed. */
    url;
    errors;
    constructor(code, message, response, details = {}) {
        super(code, message, details);
        this.name = 'RegistryError';
        this.status = response.status;
        this.method = response.method;
        this.url = response.url;
        this.errors = response.errors;
    }
}
/** A copy that failed, with the side at fault. Message, code and advice are those of its cause. */
class CopyError extends ImageError {
    side;
    /** The content that could not be copied; undefined if it was a name, or a list of referrers. */
    digest;
    constructor(side, digest, cause) {
        super(codeOf(cause), messageOf(cause), { cause, ...adviceOf(cause) });
        this.name = 'CopyError';
        this.side = side;
        this.digest = digest;
    }
}
/** The error with what was being done in front of its message; code and advice stay. */
function during(what, error) {
    const message = `${what}: ${messageOf(error)}`;
    return new ImageError(codeOf(error), message, { cause: error, ...adviceOf(error) });
}
/** The message of anything thrown. */
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '') {
        return error.errors.map(messageOf).join('; ');
    }
    return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
    if (error instanceof ImageError) {
        return error.code;
    }
    if (error instanceof AggregateError && error.errors.length > 0) {
        return codeOf(error.errors[0]);
    }
    return error instanceof Error ? (BY_NAME[error.name] ?? systemCode(error)) : 'INTERNAL';
}
/** The hint and the remedy of an error, to be given to another one that stands for it. */
function adviceOf(error) {
    if (error instanceof ImageError && error.hint !== undefined) {
        return { hint: error.hint, remedy: error.remedy };
    }
    return codeOf(error) === 'INTERNAL' ? { hint: REPORT } : {};
}
/** The hint of an error in the words of a face. */
function hintOf(error, words = {}) {
    const { hint, remedy } = adviceOf(error);
    const means = remedy && words[remedy.kind]?.(remedy.subject);
    return hint === undefined || means === undefined ? hint : `${hint} with ${means}`;
}
const REPORT = 'this is a fault of the program itself: please report it, with what led to it';
/** What an AbortSignal ends with (DOM, "AbortSignal"). */
const BY_NAME = {
    AbortError: 'INTERRUPTED',
    TimeoutError: 'TIMEOUT',
};
const UNREACHABLE = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
    'ERR_STREAM_PREMATURE_CLOSE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/**
 * Node's own error codes: the network's are `UNREACHABLE`, zlib's `ARCHIVE`, those of calls to the
 * operating system `STORE`. An error without one, or with one of Node's for a wrong call, is a fault.
 */
function systemCode(error) {
    const code = 'code' in error ? String(error.code) : '';
    if (UNREACHABLE.has(code)) {
        return 'UNREACHABLE';
    }
    if (code.startsWith('UND_ERR') && code.includes('TIMEOUT')) {
        return 'TIMEOUT';
    }
    if (/^Z(?:STD)?_/.test(code)) {
        return 'ARCHIVE';
    }
    return 'syscall' in error ? 'STORE' : 'INTERNAL';
}
/** For `catch`: passes over a failure, unless it is an interruption. */
function unlessInterrupted(error) {
    if (codeOf(error) === 'INTERRUPTED') {
        throw error;
    }
}


/***/ }),

/***/ 5952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ formatTimestamp),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   bm: () => (/* binding */ formatRateLimit),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   nV: () => (/* binding */ formatAge)
/* harmony export */ });
const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes as docker writes them: powers of 1000, three digits, no trailing zeros (`7.83MB`, `0B`). */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.5 would round to 1000: it belongs to the next unit.
    while (value >= 999.5 && unit < SIZE_UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${Number(value.toPrecision(3))}${SIZE_UNITS[unit]}`;
}
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** An age as docker writes it: `About an hour ago`, `3 weeks ago`; `N/A` without a time. */
function formatAge(created, now = Date.now()) {
    const time = created === undefined ? Number.NaN : Date.parse(created);
    // As docker has it: zero times and those of reproducible builds (1970, 1980) are no ages.
    if (Number.isNaN(time) || time <= Date.UTC(2000)) {
        return 'N/A';
    }
    return `${formatDuration(Math.floor((now - time) / 1000))} ago`;
}
/** Seconds in words. The steps are those of docker's go-units `HumanDuration`. */
function formatDuration(seconds) {
    if (seconds < MINUTE) {
        return underAMinute(seconds);
    }
    if (seconds < HOUR) {
        const minutes = Math.floor(seconds / MINUTE);
        return minutes === 1 ? 'About a minute' : `${minutes} minutes`;
    }
    const hours = Math.floor(seconds / HOUR + 0.5);
    return hours <= 1 ? 'About an hour' : overAnHour(hours);
}
function underAMinute(seconds) {
    if (seconds < 1) {
        return 'Less than a second';
    }
    return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
const DAY_HOURS = 24;
/** Hours, and from how many of that unit on the next bigger one is used. */
const LONG_UNITS = [
    { word: 'hours', hours: 1, upTo: 2 * DAY_HOURS },
    { word: 'days', hours: DAY_HOURS, upTo: 2 * 7 * DAY_HOURS },
    { word: 'weeks', hours: 7 * DAY_HOURS, upTo: 2 * 30 * DAY_HOURS },
    { word: 'months', hours: 30 * DAY_HOURS, upTo: 2 * 365 * DAY_HOURS },
    { word: 'years', hours: 365 * DAY_HOURS, upTo: Number.POSITIVE_INFINITY },
];
function overAnHour(hours) {
    const unit = LONG_UNITS.find(({ upTo }) => hours < upTo) ?? LONG_UNITS[4];
    return `${Math.floor(hours / unit.hours)} ${unit.word}`;
}
/** The 12 hex characters that people know content by. */
function shortId(digest) {
    return digest.slice(digest.indexOf(':') + 1).slice(0, 12);
}
/** As Go's Time.String has it, which is docker's CreatedAt of images: `2024-01-31 12:00:00 +0000 UTC`. */
function formatMoment(created) {
    const local = localTime(created);
    return local === undefined
        ? 'N/A'
        : `${local.day} ${local.time} ${local.offset.replace(':', '')} ${local.zone}`;
}
/** RFC 3339, which is docker's CreatedAt of instructions: `2024-01-31T12:00:00Z`. */
function formatTimestamp(created) {
    const local = localTime(created);
    return local === undefined
        ? 'N/A'
        : `${local.day}T${local.time}${local.offset === '+00:00' ? 'Z' : local.offset}`;
}
function localTime(created) {
    const at = Math.floor(Date.parse(created ?? '') / 1000) * 1000;
    if (Number.isNaN(at)) {
        return undefined;
    }
    const minutes = -new Date(at).getTimezoneOffset();
    const [day = '', time = ''] = new Date(at + minutes * 60_000).toISOString().split('T');
    const two = (number) => String(number).padStart(2, '0');
    const ahead = Math.abs(minutes);
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
    return { day, time: time.slice(0, 8), offset, zone: zoneOf(at) ?? offset.replace(':', '') };
}
/** `CET`; `undefined` where it has no short name. */
function zoneOf(at) {
    const format = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    return name !== undefined && /^[A-Z]{2,5}$/.test(name) ? name : undefined;
}
/** How much a registry still lets us do: `docker.io: 87 of 100 pulls left (in 6 hours)`. */
function formatRateLimit(registry, { limit, remaining, windowSeconds }) {
    const window = windowSeconds === undefined ? '' : ` (in ${formatDuration(windowSeconds)})`;
    return `${registry}: ${remaining} of ${limit} pulls left${window}`;
}


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ asSize),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   _T: () => (/* binding */ asStringMap),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   xO: () => (/* binding */ decodeJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2486);


/** @param where names the document and the member, for the error: `index.json: manifests[3]` */
function invalid(where, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_DOCUMENT', `${where}: ${why}`);
}
/**
 * A value takes many times the memory of `{},`: of so many on, a document is refused that has more
 * than one in so many bytes. What people and tools write has far fewer.
 */
const VALUES_LIMIT = 500_000;
const BYTES_A_VALUE = 30;
/** @throws ImageError `INVALID_DOCUMENT`, or `TOO_LARGE` for one that is made to fill memory */
function decodeJson(bytes, where) {
    const most = Math.max(VALUES_LIMIT, bytes.byteLength / BYTES_A_VALUE);
    if (bytes.byteLength > VALUES_LIMIT && valuesIn(bytes) > most) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('TOO_LARGE', `${where}: more than ${Math.floor(most)} values`);
    }
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_DOCUMENT', `${where}: not JSON`, { cause });
    }
}
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `,`, `[` and `{`. */
const BEFORE_A_VALUE = new Set([0x2c, 0x5b, 0x7b]);
/** About as many as there are; that it is JSON at all is for the parser to say. */
function valuesIn(bytes) {
    let values = 0;
    let inString = false;
    for (let at = 0; at < bytes.byteLength; at += 1) {
        const byte = bytes[at] ?? 0;
        if (inString) {
            at += Number(byte === BACKSLASH);
            inString = byte !== QUOTE;
        }
        else {
            inString = byte === QUOTE;
            values += Number(BEFORE_A_VALUE.has(byte));
        }
    }
    return values;
}
function asObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw invalid(where, 'not an object');
    }
    return value;
}
function asString(value, where) {
    if (typeof value !== 'string') {
        throw invalid(where, 'not a string');
    }
    return value;
}
/** A whole number from 0 to 2^53-1. */
function asSize(value, where) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw invalid(where, 'not a size in bytes');
    }
    return value;
}
/** Absent and `null` are an empty array: Go writes a nil slice as `null`. */
function asArray(value, where, decode) {
    if (value === undefined || value === null) {
        return [];
    }
    if (!Array.isArray(value)) {
        throw invalid(where, 'not an array');
    }
    return value.map((item, index) => decode(item, `${where}[${index}]`));
}
/** Absent and `null` are an empty map, and a member that is `null` is an empty string, as in Go. */
function asStringMap(value, where) {
    if (value === undefined || value === null) {
        return {};
    }
    const entries = Object.entries(asObject(value, where));
    const texts = entries.map(([key, item]) => [key, item === null ? '' : asString(item, `${where}.${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(key, 100)}`)]);
    return Object.fromEntries(texts);
}
/** `undefined` for an absent member or `null`, else what `decode` makes of it. */
function optional(value, where, decode) {
    return value === undefined || value === null ? undefined : decode(value, where);
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ decodeDescriptor)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2475);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9501);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7122);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2486);




/** @throws ImageError `INVALID_DOCUMENT` */
function decodeDescriptor(value, where) {
    const object = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value, where);
    const digest = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(object['digest'], `${where}.digest`);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(`${where}.digest`, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(digest)} is not a sha256 or sha512 digest`);
    }
    const mediaType = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['mediaType'], `${where}.mediaType`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '';
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asSize */ .ED)(object['size'], `${where}.size`);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['urls'], `${where}.urls`, (urls, at) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(urls, at, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ));
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['annotations'], `${where}.annotations`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asStringMap */ ._T);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['data'], `${where}.data`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const platform = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['platform'], `${where}.platform`, _platform_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePlatform */ .C2);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['artifactType'], `${where}.artifactType`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const written = platform && { platform: { ...(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(object['platform'], where), ...platform } };
    return { ...object, mediaType, ...written };
}
/** Only what identifies the content: for writing where a borrowed annotation or platform would be wrong. */
function plain(descriptor) {
    const { mediaType, digest, size } = descriptor;
    return { mediaType, digest, size };
}


/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   EX: () => (/* binding */ encodedOf),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   Y8: () => (/* binding */ Digester),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2486);



const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** The longest digest by any algorithm that is read, in characters. */
const LONGEST = 512;
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
function isDigest(text) {
    const colon = text.indexOf(':');
    const algorithm = text.slice(0, colon);
    if (algorithm !== 'sha256' && algorithm !== 'sha512') {
        return false;
    }
    const encoded = text.slice(colon + 1);
    return encoded.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(encoded);
}
/**
 * Reads a digest, `ALGORITHM:HEX`.
 * @throws ImageError `INVALID_REFERENCE`, or `UNSUPPORTED` for an algorithm that is not verified here
 */
function parseDigest(text) {
    if (isDigest(text)) {
        return text;
    }
    const algorithm = text.slice(0, Math.max(text.indexOf(':'), 0));
    if (text.length <= LONGEST && GRAMMAR.test(text) && !(algorithm in HEX_LENGTH)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('UNSUPPORTED', `digest ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}: unknown algorithm "${algorithm}"`, {
            hint: 'sha256 and sha512 are supported',
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_REFERENCE', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not a digest`, {
        hint: 'a digest is "sha256:" and 64 lower-case hex characters',
    });
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The part after the colon. */
function encodedOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** A digest over bytes that come in pieces. */
class Digester {
    #algorithm;
    #hash;
    constructor(algorithm = 'sha256') {
        this.#algorithm = algorithm;
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    }
    update(bytes) {
        this.#hash.update(bytes);
    }
    /** Ends it: neither `update` nor `digest` may follow. */
    digest() {
        return `${this.#algorithm}:${this.#hash.digest('hex')}`;
    }
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ ATTESTED_DIGEST),
/* harmony export */   Js: () => (/* binding */ attestedDigest),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   gb: () => (/* binding */ MANIFEST_WRITE_LIMIT),
/* harmony export */   tm: () => (/* binding */ MANIFEST_READ_LIMIT),
/* harmony export */   zH: () => (/* binding */ imageConfigOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2475);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1260);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8574);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2486);





/** The largest manifest or index that is read, in bytes; the specification promises 4 MiB. */
const MANIFEST_READ_LIMIT = 8 * 1024 * 1024;
/** The largest that is written, in bytes: registries need not take more. */
const MANIFEST_WRITE_LIMIT = 4 * 1024 * 1024;
/**
 * A manifest or index from its exact bytes. A body that says two things at once is refused
 * (CVE-2021-41190).
 * @param mediaType as the descriptor or `Content-Type` says; `undefined` leaves it to the body
 * @throws ImageError `INVALID_DOCUMENT`, `TOO_LARGE`, or `UNSUPPORTED` for Docker's schema 1
 */
function decodeManifest(bytes, mediaType, where) {
    if (bytes.byteLength > MANIFEST_READ_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('TOO_LARGE', `${where}: larger than ${MANIFEST_READ_LIMIT} bytes`);
    }
    const object = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJson */ .xO)(bytes, where), where);
    const type = typeOf(object, mediaType, where);
    const common = {
        mediaType: type,
        subject: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(object['subject'], `${where}: subject`, _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y),
        artifactType: typeof object['artifactType'] === 'string' ? object['artifactType'] : undefined,
        annotations: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asStringMap */ ._T)(object['annotations'], `${where}: annotations`),
    };
    if ((0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(type)) {
        const manifests = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(object['manifests'], `${where}: manifests`, _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y);
        return { kind: 'index', ...common, manifests };
    }
    const member = type === _media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociArtifact ? 'blobs' : 'layers';
    return {
        kind: 'manifest',
        ...common,
        config: member === 'blobs' ? undefined : decodeConfigAt(object['config'], `${where}: config`),
        layers: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(object[member], `${where}: ${member}`, _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y),
    };
}
/** Docker 1.10 and its contemporaries left out the media type of a config. */
function decodeConfigAt(value, where) {
    return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y)({ mediaType: '', ...(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value, where) }, where);
}
/** What configs of images were called before there were types for them (skopeo#1910). */
const UNTYPED = new Set([
    'application/octet-stream',
    'application/json',
    'text/html',
    '',
]);
/** The config of a container image; undefined for an index, and for an artifact, whose config can be anything. */
function imageConfigOf(manifest) {
    if (manifest.kind === 'index' || manifest.artifactType) {
        return undefined;
    }
    const { config, layers } = manifest;
    const type = config?.mediaType ?? '';
    const isOld = UNTYPED.has(type) && layers.length > 0;
    const isImage = (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageConfigType */ .Ky)(type) || (isOld && layers.every(({ mediaType }) => (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isLayerType */ .IO)(mediaType)));
    return isImage ? config : undefined;
}
/** The media type that header and body agree on; without either, what the shape says. */
function typeOf(object, declared, where) {
    const written = typeof object['mediaType'] === 'string' ? object['mediaType'] : undefined;
    if ([declared, written].some((type) => type !== undefined && (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isSchema1Type */ .hy)(type))) {
        throw schema1(where);
    }
    const [first, second] = [declared, written].filter((type) => type !== undefined && isKnown(type));
    if (second !== undefined && first !== second) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, `it says it is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`${written}`)}, but was given as ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`${declared}`)}`);
    }
    const shape = shapeOf(object, where);
    const type = first ?? shape;
    if (type === undefined) {
        throw object['schemaVersion'] === 1
            ? schema1(where)
            : (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, `not a manifest or index (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(declared ?? written ?? 'no media type', 100)})`);
    }
    if (shape !== undefined && (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(type) !== (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(shape)) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, `its members are not those of ${type}`);
    }
    return type;
}
function isKnown(mediaType) {
    return (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType) || (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(mediaType);
}
function shapeOf(object, where) {
    const index = 'manifests' in object;
    const manifest = 'layers' in object || 'config' in object;
    if (index && manifest) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, 'it has the members of an index and of a manifest');
    }
    if (index) {
        return _media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociIndex;
    }
    return manifest ? _media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociManifest : undefined;
}
function schema1(where) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('UNSUPPORTED', `${where}: Docker's manifest schema 1`, {
        hint: 'schema 1 was retired in 2020: pull the image with an old docker and push it again',
    });
}
/** Everything that a manifest needs below it, in its own order; a subject is not below. */
function children(manifest) {
    if (manifest.kind === 'index') {
        return manifest.manifests;
    }
    return manifest.config === undefined ? manifest.layers : [manifest.config, ...manifest.layers];
}
/** BuildKit's annotation of an attestation in an index: the image that it is about. */
const ATTESTED_DIGEST = 'vnd.docker.reference.digest';
function attestedDigest(descriptor) {
    return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'
        ? descriptor.annotations[ATTESTED_DIGEST]
        : undefined;
}


/***/ }),

/***/ 8574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   IO: () => (/* binding */ isLayerType),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   QP: () => (/* binding */ OCI_LAYER),
/* harmony export */   SM: () => (/* binding */ isNonDistributable),
/* harmony export */   ZX: () => (/* binding */ bareMediaType),
/* harmony export */   dY: () => (/* binding */ MANIFEST_ACCEPT),
/* harmony export */   hy: () => (/* binding */ isSchema1Type),
/* harmony export */   tr: () => (/* binding */ isImageManifestType),
/* harmony export */   ys: () => (/* binding */ isTaggableType)
/* harmony export */ });
/** The media types of the field. https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md */
const MEDIA_TYPE = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    ociLayer: 'application/vnd.oci.image.layer.v1.tar',
    ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    ociEmpty: 'application/vnd.oci.empty.v1+json',
    ociArtifact: 'application/vnd.oci.artifact.manifest.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerSchema1: 'application/vnd.docker.distribution.manifest.v1+json',
    dockerSchema1Signed: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
};
/** A layer's, by how it is compressed. */
const OCI_LAYER = {
    none: MEDIA_TYPE.ociLayer,
    gzip: MEDIA_TYPE.ociLayerGzip,
    zstd: MEDIA_TYPE.ociLayerZstd,
};
/** What a manifest request accepts, as one header value: some proxies drop repeated headers. */
const MANIFEST_ACCEPT = [
    MEDIA_TYPE.ociIndex,
    MEDIA_TYPE.ociManifest,
    MEDIA_TYPE.dockerIndex,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.ociArtifact,
    '*/*',
].join(', ');
const INDEXES = new Set([MEDIA_TYPE.ociIndex, MEDIA_TYPE.dockerIndex]);
const MANIFESTS = new Set([
    MEDIA_TYPE.ociManifest,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.ociArtifact,
]);
const CONFIGS = new Set([MEDIA_TYPE.ociConfig, MEDIA_TYPE.dockerConfig]);
const LAYERS = new Set([
    MEDIA_TYPE.ociLayer,
    MEDIA_TYPE.ociLayerGzip,
    MEDIA_TYPE.ociLayerZstd,
    MEDIA_TYPE.dockerLayer,
    MEDIA_TYPE.dockerLayerGzip,
]);
const SCHEMA1 = new Set([
    MEDIA_TYPE.dockerSchema1,
    MEDIA_TYPE.dockerSchema1Signed,
]);
function isIndexType(mediaType) {
    return INDEXES.has(mediaType);
}
/** An image or artifact manifest; an index is not one. */
function isManifestType(mediaType) {
    return MANIFESTS.has(mediaType);
}
/** A manifest that may be an image's: any but the retired one of artifacts. */
function isImageManifestType(mediaType) {
    return isManifestType(mediaType) && mediaType !== MEDIA_TYPE.ociArtifact;
}
/** A manifest or an index: what a registry keeps under `/manifests/` and can be tagged. */
function isTaggableType(mediaType) {
    return INDEXES.has(mediaType) || MANIFESTS.has(mediaType) || SCHEMA1.has(mediaType);
}
function isImageConfigType(mediaType) {
    return CONFIGS.has(mediaType);
}
/** A tar of files, as it is or compressed, which may be kept elsewhere. */
function isLayerType(mediaType) {
    return LAYERS.has(mediaType) || isNonDistributable(mediaType);
}
function isSchema1Type(mediaType) {
    return SCHEMA1.has(mediaType);
}
/** Layers that a registry must not be given. By media type, never by the presence of `urls`. */
function isNonDistributable(mediaType) {
    return (mediaType.startsWith('application/vnd.oci.image.layer.nondistributable.') ||
        mediaType.startsWith('application/vnd.docker.image.rootfs.foreign.'));
}
/** A `Content-Type` header without its parameters. */
function bareMediaType(header) {
    return (header.split(';', 1)[0] ?? '').trim().toLowerCase();
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   C2: () => (/* binding */ decodePlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   Hp: () => (/* binding */ hostPlatforms),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   _H: () => (/* binding */ isUnknownPlatform),
/* harmony export */   iU: () => (/* binding */ isRunnable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2475);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2486);



/** Go's words for a machine, and how else they are written. */
const ARCHITECTURES = {
    x86_64: ['amd64'],
    'x86-64': ['amd64'],
    aarch64: ['arm64'],
    armhf: ['arm', 'v7'],
    armel: ['arm', 'v6'],
    i386: ['386'],
    i486: ['386'],
    i586: ['386'],
    i686: ['386'],
};
const KNOWN = new Set([
    ...Object.keys(ARCHITECTURES),
    ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mipsle', 'mips64', 'mips64le'],
    ...['ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm'],
]);
/** The variant that a missing one stands for. */
const DEFAULT_VARIANT = { arm: 'v7', arm64: 'v8', amd64: 'v1' };
function decodePlatform(value, where) {
    const object = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value, where);
    const text = (member) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object[member], `${where}.${member}`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '';
    const [variant, version] = [text('variant'), text('os.version')];
    const features = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(object['os.features'], `${where}.os.features`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    return {
        os: text('os'),
        architecture: text('architecture'),
        ...(variant === '' ? {} : { variant }),
        ...(version === '' ? {} : { 'os.version': version }),
        ...(features.length === 0 ? {} : { 'os.features': features }),
    };
}
/**
 * One spelling for each platform: `aarch64` is `arm64`, `arm64/v8` is `arm64`, `arm` is `arm/v7`,
 * `amd64/v1` is `amd64`. The rules are containerd's.
 */
function normalizePlatform(platform) {
    const written = platform.architecture.toLowerCase();
    const [architecture, implied] = ARCHITECTURES[written] ?? [written];
    const variant = normalizeVariant(architecture, platform.variant ?? implied);
    const os = platform.os.toLowerCase();
    const features = [...new Set(platform['os.features'])].filter((one) => one !== '').sort();
    return {
        os: os === 'macos' ? 'darwin' : os,
        architecture,
        ...(variant === undefined ? {} : { variant }),
        ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
        ...(features.length === 0 ? {} : { 'os.features': features }),
    };
}
function normalizeVariant(architecture, written) {
    const variant = written
        ?.toLowerCase()
        .replace(/^(?=\d)/, 'v')
        .replace(/\.0$/, '') || DEFAULT_VARIANT[architecture];
    return architecture !== 'arm' && variant === DEFAULT_VARIANT[architecture] ? undefined : variant;
}
const SYSTEM = /^(?<os>[\w.-]+)(?:\((?<version>[\w.%-]*)(?<features>(?:\+[\w.%-]+)*)\))?$/;
const PART = /^[\w.-]+$/;
const VERSION = /^[\w.%+-]+$/;
const LONGEST = 256;
/**
 * `os/arch[/variant]`, an architecture alone, or one with its variant, for linux; with a version of
 * the operating system `windows/amd64:10.0.17763`, and with features too as containerd writes them:
 * `windows(10.0.17763+win32k)/amd64`.
 * @throws ImageError `INVALID_ARGUMENT`
 */
function parsePlatform(text) {
    const [path = '', version, ...more] = text.trim().slice(0, LONGEST).split(':');
    const [system = '', architecture = '', variant, ...rest] = withSystem(path.split('/'));
    const { os, ...options } = SYSTEM.exec(system)?.groups ?? {};
    const parts = variant === undefined ? [architecture] : [architecture, variant];
    const wellFormed = text.length <= LONGEST &&
        [...more, ...rest].length === 0 &&
        parts.every((part) => PART.test(part)) &&
        (version === undefined || (VERSION.test(version) && !options['version']));
    if (os === undefined || !wellFormed) {
        throw malformed(text);
    }
    const osVersion = unescaped(text, options['version'] || version || '');
    const features = (options['features'] ?? '').split('+').map((one) => unescaped(text, one));
    return normalizePlatform({
        os,
        architecture,
        ...(variant === undefined ? {} : { variant }),
        'os.version': osVersion,
        'os.features': features,
    });
}
/** Parts of a platform; without an operating system it is linux. */
function withSystem(parts) {
    const [first = '', second] = parts;
    const alone = second === undefined || (parts.length === 2 && /^v?\d+(?:\.\d+)?$/i.test(second));
    return alone && KNOWN.has(first.toLowerCase()) ? ['linux', ...parts] : parts;
}
function unescaped(text, part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw malformed(text);
    }
}
function malformed(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not a platform`, {
        hint: 'a platform is os/arch[/variant], such as linux/amd64, linux/arm/v7 or windows/amd64:10.0.17763',
    });
}
/** `os[(version+features)]/arch[/variant]`, normalised; what is in no platform is escaped (`%0A`). */
function formatPlatform(platform) {
    const { os, architecture, variant, ...options } = normalizePlatform(platform);
    const [version = '', features = []] = [options['os.version'], options['os.features']];
    const system = [version, ...features].map(escaped).join('+');
    return [
        system === '' ? escaped(os) : `${escaped(os)}(${system})`,
        escaped(architecture),
        ...(variant === undefined ? [] : [escaped(variant)]),
    ].join('/');
}
/** The author of an image writes its platform: it may be neither markup nor long. */
function escaped(part) {
    return part
        .slice(0, LONGEST)
        .replace(/[^\w.-]/gu, (one) => encodeURIComponent(one.toWellFormed()).replace(/[!'()*~]/g, hex));
}
function hex(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Whether an image for it can run: BuildKit gives attestations the platform `unknown/unknown`. */
function isRunnable(platform) {
    return platform.architecture !== '' && !isUnknownPlatform(platform);
}
function isUnknownPlatform(platform) {
    return platform.os === 'unknown' || platform.architecture === 'unknown';
}
const HOST_ARCHITECTURE = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle',
};
/** Node's words for a machine, as the platforms to look for on it, the best first. */
function hostPlatforms(os = process.platform, arch = process.arch) {
    const architecture = HOST_ARCHITECTURE[arch] ?? arch;
    const linux = normalizePlatform({ os: 'linux', architecture });
    if (os === 'win32') {
        return [normalizePlatform({ os: 'windows', architecture }), linux];
    }
    return os === 'linux' ? [linux] : [normalizePlatform({ os, architecture }), linux];
}


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   q: () => (/* binding */ withoutUser)
/* harmony export */ });
/** How much of a text from outside is printed at most, in characters. */
const LINE_LIMIT = 4000;
/** How much of a value from outside is repeated in an error, in characters. */
const QUOTE_LIMIT = 100;
/** Line breaks and tabs: each run becomes one space. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What a terminal acts on, and what reorders or hides its neighbours: C0, DEL, C1, bidirectional marks. */
const CONTROLS = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** What begins a command of GitHub's runner: `::` at the start of a line, `##[` anywhere in it. */
const COMMAND = /^\s*::|##(?=\[)/g;
/**
 * Text from outside as it may be printed on a terminal, in a log, an annotation or a table: one line
 * without control characters, which are shown as `\u001b`; it begins no workflow command, and is cut
 * to `limit` characters. Markdown and HTML are for the caller to escape.
 */
function printable(text, limit = LINE_LIMIT) {
    return cut(text, limit)
        .toWellFormed()
        .replace(SPACES, ' ')
        .replace(CONTROLS, escaped)
        .replace(COMMAND, (begin) => `${begin.slice(0, -1)}\\${begin.slice(-1)}`);
}
/** The same for text of several lines and columns: its line breaks and tabs stay, nothing is cut. */
function printableLines(text) {
    return text
        .split('\n')
        .map((line) => line.split('\t').map(uncut).join('\t'))
        .join('\n');
}
function uncut(text) {
    return printable(text, Number.POSITIVE_INFINITY);
}
/** JSON as it may be printed: the same document, in which what `printable` changes is escaped. */
function printableJson(json) {
    return json
        .replace(/[\u007f-\u009f\u2028\u2029]/g, escaped)
        .replace(CONTROLS, (control) => (control < ' ' ? control : escaped(control)))
        .replaceAll('##[', '#\\u0023[');
}
/** A value from outside for an error: printable, cut short, in double quotes. */
function quoted(value, limit = QUOTE_LIMIT) {
    return `"${printable(value, limit)}"`;
}
/** A reference or host as it was typed, without a user and a password that were pasted with it. */
function withoutUser(text) {
    const at = text.lastIndexOf('@');
    const [user, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
    if (!user.includes(':') || /^sha\d+:/.test(rest)) {
        return text;
    }
    const [scheme = ''] = /^(?:[a-z-]{1,20}:\/\/)?/.exec(user) ?? [];
    return `${scheme}***@${rest}`;
}
/** Text without the users and passwords of the URLs in it. A password may hold an `@`. */
function withoutLogins(text) {
    return text.replaceAll(/\b((?:https?|ssh|git|ftps?):\/\/)[^\s/?#]*@/gi, '$1***@');
}
function cut(text, limit) {
    return text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
}
function escaped(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   i7: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9501);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2486);



const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const HOST_LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])`;
const DOMAIN = new RegExp(`^${HOST}(?::[0-9]+)?$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const BARE_ID = /^[a-f0-9]{64}$/;
const MAX_NAME = 255;
/** The longest reference with tag and digest that is read, in characters. */
const LONGEST = 1024;
const DOCKER_HUB = 'docker.io';
const DOCKER_HUB_ALIASES = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
]);
/**
 * A reference as people write it; without a tag and a digest it names `latest`.
 * @throws ImageError `INVALID_REFERENCE`
 */
function parseReference(text) {
    const name = parseName(text);
    return name.tag === undefined && name.digest === undefined ? { ...name, tag: 'latest' } : name;
}
/**
 * The same, with no tag where none is written: for repositories, and for saying which tag was added.
 * @throws ImageError `INVALID_REFERENCE`
 */
function parseName(text) {
    if (text.length > LONGEST) {
        throw malformed(text, `it is longer than ${LONGEST} characters`);
    }
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : parseDigestPart(text, text.slice(at + 1));
    const [name, tag] = splitTag(at < 0 ? text : text.slice(0, at));
    if (tag !== undefined && !isTag(tag)) {
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tag)} is not a tag`);
    }
    return {
        ...splitName(text, name),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function isTag(text) {
    return TAG.test(text);
}
/** A path that a registry takes as a repository's name. */
function isRepository(text) {
    return text.length <= MAX_NAME && PATH.test(text);
}
/** The registry's name as references carry it: every alias of Docker Hub is `docker.io`. */
function canonicalRegistry(host) {
    const lower = host.toLowerCase();
    return DOCKER_HUB_ALIASES.has(lower) ? DOCKER_HUB : lower;
}
/** `docker.io/library/alpine:3.20`; with tag and digest both are written. */
function formatReference(reference) {
    return `${reference.registry}/${reference.repository}${suffix(reference)}`;
}
/** As people write it: `alpine:3.20`. */
function familiarReference(reference) {
    return `${familiarName(reference)}${suffix(reference)}`;
}
/** As people write it, without tag and digest: `alpine`. The host stays where it would be missed. */
function familiarName({ registry, repository }) {
    const short = repository.replace(/^library\/(?=[^/]+$)/, '');
    const slash = short.indexOf('/');
    const misread = slash >= 0 && isDomain(short.slice(0, slash));
    return registry === DOCKER_HUB && !misread ? short : `${registry}/${repository}`;
}
/** `NAME@DIGEST`: the one form that can never mean something else. */
function pinned(reference, digest) {
    return { registry: reference.registry, repository: reference.repository, digest };
}
function suffix({ tag, digest }) {
    return `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function parseDigestPart(text, digest) {
    try {
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8 && error.code === 'UNSUPPORTED') {
            throw error;
        }
        const last = digest.slice(digest.lastIndexOf('@') + 1);
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(last)} is not a digest`);
    }
}
/** The tag is what follows the last colon, unless a slash follows it: that colon is a port's. */
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf('/', colon) >= 0) {
        return [text];
    }
    return [text.slice(0, colon), text.slice(colon + 1)];
}
function splitName(text, name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (slash < 0 || !isDomain(first)) {
        return hubName(text, name);
    }
    if (!DOMAIN.test(first)) {
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(first)} is not a host name`);
    }
    const registry = canonicalRegistry(first);
    const rest = name.slice(slash + 1);
    return registry === DOCKER_HUB ? hubName(text, rest) : checked(text, registry, rest);
}
function hubName(text, path) {
    if (BARE_ID.test(path)) {
        throw malformed(text, 'a name of 64 hex characters would be mistaken for an image id');
    }
    return checked(text, DOCKER_HUB, path.includes('/') ? path : `library/${path}`);
}
/** Capitals alone make no host: `MyOrg/app` is a repository that must be lower case. */
function isDomain(first) {
    return /[.:[]/.test(first) || first.toLowerCase() === 'localhost';
}
function checked(text, registry, repository) {
    if (!PATH.test(repository)) {
        const name = repository.replace(/^library\//, '');
        const lower = name.toLowerCase();
        const why = name === lower ? '' : `: it must be lower case, ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(lower)}`;
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is not a repository${why}`);
    }
    if (registry.length + 1 + repository.length > MAX_NAME) {
        throw malformed(text, `the name is longer than ${MAX_NAME} characters`);
    }
    return { registry, repository };
}
function malformed(text, why) {
    const shown = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUser */ .q)(text), 300);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_REFERENCE', `invalid reference ${shown}: ${why}`, {
        hint: 'a reference is [HOST[:PORT]/]PATH[:TAG][@DIGEST], such as alpine:3.20 or ghcr.io/acme/app:1.4.0',
    });
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ asReferrer)
/* harmony export */ });
/**
 * How a list of referrers describes a manifest: with its annotations and its artifact type, which is
 * that of its config where it is missing or empty.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
function asReferrer({ mediaType, digest, size }, manifest) {
    const { annotations } = manifest;
    const config = manifest.kind === 'manifest' ? manifest.config?.mediaType : undefined;
    const artifactType = manifest.artifactType || config;
    return {
        mediaType,
        digest,
        size,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   JH: () => (/* binding */ transportOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3940);



const WORDS = ['docker', 'store', 'oci', 'oci-archive', 'docker-archive', 'docker-daemon'];
/**
 * A transport word always wins: an image named `oci` with a tag is written `docker://oci:v1`.
 * @param fallback what a text without a word stands for
 * @throws ImageError `INVALID_REFERENCE` or `INVALID_ARGUMENT`
 */
function parsePlace(text, fallback) {
    const [transport, rest] = splitTransport(text);
    switch (transport ?? fallback) {
        case 'docker':
            return { transport: 'docker', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(rest) };
        case 'store':
            return { transport: 'store', text: rest, reference: referenceOrId(rest) };
        case 'docker-daemon':
            return { transport: 'docker-daemon', text: rest, reference: referenceOrId(rest) };
        default:
            return parseFile(transport, rest, text);
    }
}
/** Which kind of place a text means, before the rest of it is read. */
function transportOf(text, fallback) {
    return splitTransport(text)[0] ?? fallback;
}
/** Words of containers-transports(5) for places that nothing here opens. */
const FOREIGN = /^(containers-storage|dir|docker-tar|ostree|sif|tarball):/;
function splitTransport(text) {
    const [, foreign] = FOREIGN.exec(text) ?? [];
    if (foreign !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}: ${foreign}: is not supported here`, {
            hint: `there are docker://, ${WORDS.slice(1).join(':, ')}:; an image named ${foreign} is docker://${foreign}:TAG`,
        });
    }
    const word = WORDS.find((candidate) => text.startsWith(`${candidate}:`));
    if (word === undefined) {
        return [undefined, text];
    }
    const rest = text.slice(word.length + 1);
    if (word === 'docker') {
        // `docker:20` is the image of that name: the transport's word is `docker://`.
        return rest.startsWith('//') ? [word, rest.slice(2)] : [undefined, text];
    }
    return [word, rest];
}
function referenceOrId(text) {
    return isImageId(text) ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
}
/** A whole image id with its algorithm, which the grammar would take for a tag. */
function isImageId(text) {
    return /^sha256:[0-9a-f]{1,64}$/.test(text) || /^[0-9a-f]{64}$/.test(text);
}
/** The name follows the first colon that is not a Windows drive's. */
function parseFile(transport, rest, text) {
    const from = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
    const colon = rest.indexOf(':', from);
    const path = colon < 0 ? rest : rest.slice(0, colon);
    if (path === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} names no file or directory`, {
            hint: `write ${transport}:PATH[:NAME]`,
        });
    }
    return { transport, path, name: colon < 0 ? undefined : rest.slice(colon + 1) || undefined };
}
/** The reference that a place carries, for naming a target after its source. */
function referenceOf(place) {
    return 'reference' in place ? place.reference : undefined;
}
/** The name of an image in its repository, where a digest wins over a tag. */
function nameOf({ tag = 'latest', digest }) {
    return digest ?? tag;
}
/** Where a place is: a registry, or this machine. Targets at one site are written one after the other. */
function siteOf(place) {
    return place.transport === 'docker' ? place.reference.registry : 'this machine';
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RegistryClient)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./lib/registry/content-range.js
const GRAMMAR = /^\s*bytes\s+(\d{1,16})-(\d{1,16})\/(\d{1,16}|\*)\s*$/i;
/** `undefined` for anything but one satisfied range of bytes. */
function parseContentRange(header) {
    const [, first, last, total] = GRAMMAR.exec(header ?? '') ?? [];
    if (first === undefined || last === undefined || total === undefined) {
        return undefined;
    }
    const size = total === '*' ? undefined : Number(total);
    const range = { first: Number(first), last: Number(last), size };
    const ordered = range.first <= range.last && (size === undefined || range.last < size);
    return ordered && [range.first, range.last, size ?? 0].every(Number.isSafeInteger)
        ? range
        : undefined;
}
const PROGRESS = /^\s*(?:bytes=)?0-(\d{1,16})\s*$/;
/**
 * distribution-spec's `Range: 0-<end>` of an upload session, as the number of bytes that the
 * registry has; `undefined` where it does not say.
 */
function parseUploadRange(header) {
    const end = PROGRESS.exec(header ?? '')?.[1];
    return end === undefined || !Number.isSafeInteger(Number(end)) ? undefined : Number(end) + 1;
}

// EXTERNAL MODULE: ./lib/registry/wire/document.js
var wire_document = __nccwpck_require__(9672);
;// CONCATENATED MODULE: ./lib/registry/download/span.js




/** The `Range` header of a span; none for the whole content. @param size of the content, in bytes */
function rangeOf({ from, to }, size) {
    const all = from === 0 && to === size;
    return all ? {} : { range: `bytes=${from}-${to === size ? '' : to - 1}` };
}
/** The body from this byte on, whether or not the registry honours ranges. */
async function openSpan(open, descriptor, span, options) {
    const response = await open(span, options);
    if (response.status === 206 && continues(response, descriptor, span)) {
        return { body: response.body, ranged: true };
    }
    if (response.status === 200) {
        return { body: await whole(response, descriptor, span), ranged: false };
    }
    // ECR answers 416 to a range that it has (apple/containerization#790); a proxy may send other
    // bytes than those asked for. Both have the whole content.
    await (0,wire_document/* drain */.Z)(response);
    const all = await open({ from: 0, to: descriptor.size }, options);
    if (all.status !== 200) {
        await (0,wire_document/* drain */.Z)(all);
        const why = `${all.status} is no answer to a request for all of it`;
        throw new errors/* ImageError */.C8('REGISTRY', `reading content ${descriptor.digest}: ${why}`);
    }
    return { body: await whole(all, descriptor, span), ranged: false };
}
function continues({ headers }, { size }, { from }) {
    const range = parseContentRange(headers['content-range']);
    return range?.first === from && (range.size === undefined || range.size === size);
}
async function whole(response, descriptor, { from }) {
    const length = response.headers['content-length'];
    if (length !== undefined && Number(length) !== descriptor.size) {
        await (0,wire_document/* drain */.Z)(response);
        const what = `content ${descriptor.digest}, size`;
        throw new errors/* IntegrityError */.cs(what, descriptor.size, Number(length));
    }
    return from === 0
        ? response.body
        : external_node_stream_.Readable.from(without(response.body, from), { objectMode: false });
}
/** The registry ignored the range: the bytes before it are read again and dropped. */
async function* without(body, count) {
    let left = count;
    for await (const chunk of body) {
        const rest = chunk.subarray(Math.min(left, chunk.length));
        left -= chunk.length - rest.length;
        if (rest.length > 0) {
            yield rest;
        }
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __nccwpck_require__(5755);
// EXTERNAL MODULE: ./lib/registry/wire/retry.js
var retry = __nccwpck_require__(2507);
;// CONCATENATED MODULE: ./lib/registry/download/span-body.js






/** A download fails after this many broken connections with less than `PROGRESS` bytes between them. */
const TRIES = 5;
const span_body_PROGRESS = 1024 * 1024;
/**
 * The bytes of a span, over as many connections as it takes: where one breaks, the next goes on at the
 * same byte. It fails with an IntegrityError when there are more or fewer of them, at the content's end.
 */
class SpanBody extends external_node_stream_.Readable {
    #open;
    #descriptor;
    #signal;
    #tries = new Tries();
    #body;
    #position;
    #end;
    /** @param first the body that begins with the span's first byte */
    constructor(first, open, descriptor, { from, to, signal, waiting = tapped/* WAITING */.u }) {
        super({ highWaterMark: waiting });
        this.#open = open;
        this.#descriptor = descriptor;
        this.#signal = signal;
        this.#position = from;
        this.#end = to;
        this.#body = first;
        // Its reader may come later than the failure, or never.
        this.on('error', () => undefined);
        this.#follow(first);
    }
    /** The offset of the byte that comes next. */
    get position() {
        return this.#position;
    }
    /** The span ends sooner; the new end must not have been passed. @param to offset in the content */
    endAt(to) {
        this.#end = to;
        if (this.#position === to) {
            this.#finish();
        }
    }
    #follow(body) {
        this.#body = body;
        body.on('data', (chunk) => this.#pass(chunk));
        (0,external_node_stream_.finished)(body, { writable: false }, (error) => {
            if (!this.destroyed && !this.#isComplete) {
                this.#goOn(error).catch((failure) => this.destroy(failure));
            }
        });
    }
    get #isComplete() {
        return this.#position === this.#end && this.#end < this.#descriptor.size;
    }
    #pass(chunk) {
        if (this.destroyed || this.#isComplete) {
            return;
        }
        if (this.#position + chunk.length > this.#descriptor.size) {
            this.destroy(sizeError(this.#descriptor, `more than ${this.#descriptor.size}`));
            return;
        }
        const wanted = chunk.subarray(0, this.#end - this.#position);
        this.#position += wanted.length;
        this.#tries.progress(wanted.length);
        if (!this.push(wanted)) {
            this.#body.pause();
        }
        if (this.#isComplete) {
            this.#finish();
        }
    }
    #finish() {
        this.push(null);
        this.#body.destroy();
    }
    /** The connection ended, well or not: at the end of the content, or where the next one goes on. */
    async #goOn(error) {
        if (error) {
            this.#signal?.throwIfAborted();
            this.#tries.failed(error);
        }
        else if (this.#position === this.#end) {
            this.push(null);
            return;
        }
        else {
            // A body without Content-Length that ends early looks like one that ended well.
            this.#tries.failed(new Cut(sizeError(this.#descriptor, this.#position)));
        }
        await this.#tries.pause(this.#signal);
        const span = { from: this.#position, to: this.#end };
        const { body } = await openSpan(this.#open, this.#descriptor, span, { signal: this.#signal });
        if (this.destroyed) {
            body.destroy();
        }
        else {
            this.#follow(body);
        }
    }
    _read() {
        this.#body.resume();
    }
    _destroy(error, done) {
        this.#body.destroy();
        done(error);
    }
}
function sizeError({ digest, size }, actual) {
    return new errors/* IntegrityError */.cs(`content ${digest}, size`, size, actual);
}
/** A body that ended early: worth another try, and an integrity error after the last one. */
class Cut {
    error;
    constructor(error) {
        this.error = error;
    }
}
/** Counts how often in a row a download broke off without progress. */
class Tries {
    #failed = 0;
    #bytes = 0;
    progress(bytes) {
        this.#bytes += bytes;
        if (this.#bytes >= span_body_PROGRESS) {
            this.#failed = 0;
            this.#bytes = 0;
        }
    }
    /** Counts a failure. @throws the failure if another try is not worth it */
    failed(failure) {
        const error = failure instanceof Cut ? failure.error : failure;
        this.#failed += 1;
        this.#bytes = 0;
        if (this.#failed >= TRIES || !(failure instanceof Cut || (0,retry/* isTemporary */.ey)(failure))) {
            throw error;
        }
    }
    /** The first try after a success follows at once: one connection broke, not the registry. */
    async pause(signal) {
        if (this.#failed > 1) {
            const seconds = (0,retry/* backoff */.JN)(this.#failed - 2);
            await (0,promises_.setTimeout)(seconds * 1000, undefined, signal === undefined ? {} : { signal });
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/download/parts.js


/** The fewest bytes that one connection fetches at a time. */
const LEAST_PART = 2 * 1024 * 1024;
/** Of a registry: 72 MiB in memory at most. */
const LIMITS = { parts: 9, ofOne: 3, size: 8 * 1024 * 1024 };
/** The parts that may be in memory at a time. */
class PartBudget {
    limits;
    #free;
    constructor(limits = LIMITS) {
        this.limits = limits;
        this.#free = limits.parts;
    }
    take() {
        if (this.#free === 0) {
            return false;
        }
        this.#free -= 1;
        return true;
    }
    give(parts) {
        this.#free += parts;
    }
}
/** The parts of a blob from some byte on, the one to read first. */
class Parts {
    #open;
    #descriptor;
    #budget;
    #abort = new AbortController();
    #signal;
    #parts = [];
    /** The first connection ends where the parts begin. */
    #isTakenOver = false;
    /** The first of the parts is read now. */
    #isReading = false;
    #position;
    #size = 0;
    constructor(open, descriptor, budget, options) {
        this.#open = open;
        this.#descriptor = descriptor;
        this.#budget = budget;
        this.#position = descriptor.size;
        const own = this.#abort.signal;
        this.#signal = options.signal === undefined ? own : AbortSignal.any([options.signal, own]);
    }
    /** Fetches what comes later than the first connection's next bytes, and ends that one there. */
    begin(first) {
        const left = this.#descriptor.size - first.position;
        const { ofOne, size } = this.#budget.limits;
        this.#size = Math.min(size, Math.max(LEAST_PART, Math.ceil(left / (ofOne + 1))));
        const from = first.position + this.#size;
        this.#position = Math.min(from, this.#descriptor.size);
        this.#beginMore();
        this.#parts[0]?.opened.then(({ ranged }) => {
            this.#isTakenOver = ranged && first.position <= from;
            this.#isTakenOver ? first.endAt(from) : this.close();
        }, 
        // Whatever it is, the first connection is there and goes on.
        () => this.close());
    }
    /** The part to read now, once its connection has answered; the one before has been read. */
    async next() {
        if (!this.#isTakenOver) {
            this.close();
            return undefined;
        }
        if (this.#isReading) {
            this.#release(this.#parts.splice(0, 1));
        }
        if (this.#parts.length === 0 && this.#position < this.#descriptor.size) {
            this.#begin(false);
        }
        this.#isReading = true;
        this.#beginMore();
        return (await this.#parts[0]?.opened)?.body;
    }
    #beginMore() {
        const { ofOne } = this.#budget.limits;
        const most = this.#isReading ? ofOne + 1 : ofOne;
        while (this.#position < this.#descriptor.size &&
            this.#parts.length < most &&
            this.#budget.take()) {
            this.#begin(true);
        }
    }
    #begin(counted) {
        const to = Math.min(this.#position + this.#size, this.#descriptor.size);
        const opened = this.#read({ from: this.#position, to });
        // A failure is thrown when the part is next.
        opened.catch(() => undefined);
        this.#parts.push({ opened, counted });
        this.#position = to;
    }
    async #read(span) {
        const options = { signal: this.#signal };
        const { body, ranged } = await openSpan(this.#open, this.#descriptor, span, options);
        const waiting = span.to - span.from;
        const part = new SpanBody(body, this.#open, this.#descriptor, { ...span, ...options, waiting });
        return { body: part, ranged };
    }
    /** Ends what is fetched; nothing is next any more. */
    close() {
        this.#position = this.#descriptor.size;
        this.#abort.abort();
        const parts = this.#parts.splice(0);
        for (const { opened } of parts) {
            opened.then(({ body }) => body.destroy()).catch(() => undefined);
        }
        this.#release(parts);
    }
    #release(parts) {
        this.#budget.give(parts.filter(({ counted }) => counted).length);
    }
}

;// CONCATENATED MODULE: ./lib/registry/endpoint.js
const ACTIONS = {
    pull: ['pull'],
    push: ['pull', 'push'],
    delete: ['pull', 'push', 'delete'],
};
/** One repository at one host: at its registry, or at a mirror. */
class Endpoint {
    repository;
    /** For messages: `ghcr.io/acme/app`, or `ghcr.io/acme/app at mirror https://mirror.example`. */
    place;
    /** Only a mirror has one. */
    health;
    #wire;
    constructor(wire, repository, place, health) {
        this.#wire = wire;
        this.repository = repository;
        this.health = health;
        this.place = health === undefined ? place : `${place} at mirror ${wire.origin}`;
    }
    get mirror() {
        return this.health !== undefined;
    }
    get secrets() {
        return this.#wire.secrets;
    }
    get clock() {
        return this.#wire.clock;
    }
    get trace() {
        return this.#wire.trace;
    }
    /** See {@link Wire}. */
    get quickest() {
        return this.#wire.quickest;
    }
    /** See {@link Wire}. */
    expect(requests) {
        this.#wire.expect(requests);
    }
    /** @throws RegistryError for a status that is not accepted; ImageError as {@link Wire} says */
    request(request) {
        const { access, alsoPull, doing, path, ...rest } = request;
        const own = { type: 'repository', name: this.repository, actions: ACTIONS[access] };
        const other = alsoPull === undefined ? [] : [{ type: 'repository', name: alsoPull, actions: ACTIONS.pull }];
        return this.#wire.request({
            lane: 'small',
            accept: [200],
            ...rest,
            path: typeof path === 'string' ? `${this.repository}/${path}` : path,
            scopes: [own, ...other],
            doing: `${doing} ${this.place}`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/registry/holdings.js
/** The most digests to record: the oldest are dropped, which costs a request and nothing else. */
const MOST = 50_000;
/**
 * Which repositories of one registry hold which blobs, as far as this run knows: nothing is asked
 * twice, and a blob of one repository is mounted in the next.
 */
class Holdings {
    #repositories = new Map();
    add(digest, repository) {
        const repositories = this.#repositories.get(digest) ?? new Set();
        this.#repositories.set(digest, repositories.add(repository));
        const oldest = this.#repositories.keys().next();
        if (this.#repositories.size > MOST && oldest.done !== true) {
            this.#repositories.delete(oldest.value);
        }
    }
    has(digest, repository) {
        return this.#repositories.get(digest)?.has(repository) === true;
    }
    /** The repositories that hold it, in the order in which that became known. */
    of(digest) {
        return [...(this.#repositories.get(digest) ?? [])];
    }
}

// EXTERNAL MODULE: ./lib/oci/decode.js
var oci_decode = __nccwpck_require__(2475);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __nccwpck_require__(3940);
;// CONCATENATED MODULE: ./lib/registry/listing/found-repository.js

/** How Docker Hub's several APIs write them. */
const BADGES = {
    official: 'official',
    verified: 'verified publisher',
    verified_publisher: 'verified publisher',
    open_source: 'sponsored',
    sponsored: 'sponsored',
    sponsored_oss: 'sponsored',
};
/** One result of any search; its members have other names with each. @throws ImageError `INVALID_DOCUMENT` */
function decodeFound(value, where) {
    const found = (0,oci_decode/* asObject */.eB)(value, where);
    const text = (...names) => first(found, names, where, oci_decode/* asString */.oJ);
    const badges = badgesOf(found);
    return {
        name: (0,oci_decode/* asString */.oJ)(text('repo_name', 'name'), `${where}.name`),
        description: text('short_description', 'description') ?? '',
        stars: first(found, ['star_count', 'stars'], where, oci_decode/* asSize */.ED) ?? 0,
        official: badges.includes('official'),
        automated: found['is_automated'] === true || found['is_trusted'] === true,
        badges,
    };
}
function first(found, names, where, decode) {
    for (const name of names) {
        const value = (0,oci_decode/* optional */.lq)(found[name], `${where}.${name}`, decode);
        if (value !== undefined) {
            return value;
        }
    }
    return undefined;
}
/** Badges are one word, a list of words, or members of their own. */
function badgesOf(found) {
    const words = [found['badge'], found['badges'], found['filter_type']].flat();
    const flags = Object.entries(found)
        .filter(([name, value]) => name.startsWith('is_') && value === true)
        .map(([name]) => name.slice('is_'.length));
    const known = [...flags, ...words].flatMap((word) => {
        const badge = BADGES[String(word).toLowerCase().replaceAll(/[- ]/g, '_')];
        return badge === undefined ? [] : [badge];
    });
    return [...new Set(known)].sort();
}

// EXTERNAL MODULE: ./lib/registry/wire/limits.js
var limits = __nccwpck_require__(3101);
;// CONCATENATED MODULE: ./lib/registry/listing/link.js
/**
 * The target of `rel="next"` in a `Link` header (RFC 8288), exactly as the registry wrote it: its
 * query may be an opaque cursor (public ECR, Quay). Several links, other parameters, quoted or bare
 * values and any case are read; a malformed part ends the search.
 */
function nextLink(header) {
    let rest = (header ?? '').trimStart();
    while (rest.startsWith('<')) {
        const end = rest.indexOf('>');
        if (end < 0) {
            return undefined;
        }
        const target = rest.slice(1, end);
        const [parameters, remainder] = readParameters(rest.slice(end + 1));
        if (parameters.some(isNext)) {
            return target;
        }
        rest = remainder;
    }
    return undefined;
}
const PARAMETER = /^\s*;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/;
function readParameters(text) {
    const parameters = [];
    let rest = text;
    for (;;) {
        const match = PARAMETER.exec(rest);
        if (match === null) {
            return [parameters, rest.replace(/^[\s;]*,\s*/, '')];
        }
        const [all, name = '', quoted, bare] = match;
        const value = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
        parameters.push({ name: name.toLowerCase(), value });
        rest = rest.slice(all.length);
    }
}
/** `rel` may hold several relation types. */
function isNext({ name, value }) {
    return name === 'rel' && value.toLowerCase().split(/\s+/).includes('next');
}

;// CONCATENATED MODULE: ./lib/registry/listing/pages.js



/** The way from page to page of one listing, which a registry must not make endless. */
class Pages {
    #where;
    #seen = new Set();
    #bytes = 0;
    /** @param where for errors: `tags of docker.io/library/alpine` */
    constructor(where) {
        this.#where = where;
    }
    /**
     * The URL of the page after this one; `undefined` after the last. It is exactly what the registry
     * wrote, for it may hold an opaque cursor, and never on another host.
     * @throws ImageError `REGISTRY`
     */
    next(response, bytes) {
        const link = nextLink(response.headers['link']);
        if (link === undefined) {
            return undefined;
        }
        const url = URL.parse(link, response.url.href);
        if (url === null || url.hostname !== response.url.hostname) {
            throw new errors/* ImageError */.C8('REGISTRY', `${this.#where}: the next page is on another host`);
        }
        if (this.#seen.has(url.href)) {
            throw new errors/* ImageError */.C8('REGISTRY', `${this.#where}: the pages never end`);
        }
        this.#seen.add(url.href);
        this.#bytes += bytes.byteLength;
        (0,limits/* limited */.TJ)(this.#where, 'pages', this.#seen.size, limits/* LIMITS */.b1.pages);
        (0,limits/* limited */.TJ)(this.#where, 'bytes of pages', this.#bytes, limits/* LIMITS */.b1.listingBytes);
        return url;
    }
}

;// CONCATENATED MODULE: ./lib/registry/listing/search.js






const PAGE_LIMIT = 32 * 1024 * 1024;
const MOST_PAGES = 100;
const CATALOG_PAGE = 1000;
const CATALOG = { type: 'registry', name: 'catalog', actions: ['*'] };
/** After these, another way of asking the same host would fail as well. */
const AWAY = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED']);
/**
 * The repositories that a term finds, in the order of the first host that answers: one that has no
 * such search says so, or answers with a page for people.
 * @throws ImageError of the last that was asked
 */
async function* searchPages(places, term, options = {}) {
    let failure = new errors/* ImageError */.C8('UNSUPPORTED', `searching for ${term}: no registry to ask`);
    for (const { wire, place, ways } of places) {
        for (const way of ways) {
            const what = `searching ${place} for "${term}"`;
            const pages = WAYS[way]({ wire, what, term, ...options });
            const first = await pages.next().catch((error) => ({ error }));
            if (!('error' in first)) {
                yield* resumed(first, pages);
                return;
            }
            options.signal?.throwIfAborted();
            failure = first.error;
            if (AWAY.has((0,errors/* codeOf */.$N)(failure))) {
                break;
            }
        }
    }
    throw failure;
}
async function* resumed(first, rest) {
    if (first.done !== true) {
        yield first.value;
        yield* rest;
    }
}
const WAYS = { hub, v1, catalog };
async function* hub(asking) {
    const { term, pageSize = 25 } = asking;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ query: term, page_size: `${pageSize}`, page: `${page}` });
        const { value: answer } = await ask(asking, `search/repositories/?${query}`);
        const found = resultsOf(answer, asking);
        yield found;
        if (typeof answer['next'] !== 'string' || found.length === 0) {
            return;
        }
    }
}
async function* v1(asking) {
    const { wire, term, pageSize = 25 } = asking;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ q: term, n: `${pageSize}` });
        if (page > 1) {
            query.set('page', `${page}`);
        }
        const { value: answer } = await ask(asking, new URL(`/v1/search?${query}`, wire.origin));
        const found = resultsOf(answer, asking);
        yield found;
        if (!(Number(answer['num_pages']) > page) || found.length === 0) {
            return;
        }
    }
}
async function* catalog(asking) {
    const wanted = asking.term.toLowerCase();
    const pages = new Pages(asking.what);
    let path = `_catalog?n=${CATALOG_PAGE}`;
    while (path !== undefined) {
        const { value, response, bytes } = await ask(asking, path, [CATALOG]);
        const where = `${asking.what}: repositories`;
        yield (0,oci_decode/* asArray */._j)(value['repositories'], where, oci_decode/* asString */.oJ)
            .filter((name) => (0,reference/* isRepository */.Z6)(name) && name.includes(wanted))
            .map((name) => decodeFound({ name }, where));
        path = pages.next(response, bytes);
    }
}
function ask({ wire, what, signal }, path, scopes = []) {
    const headers = { accept: 'application/json' };
    const request = { method: 'GET', path, headers, scopes, lane: 'small', accept: [200] };
    const decode = (bytes) => (0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(bytes, what), what);
    return (0,wire_document/* readDocument */.u)(() => wire.request({ ...request, signal, doing: what }), {
        limit: PAGE_LIMIT,
        what,
        decode,
        secrets: wire.secrets,
    });
}
/** @throws ImageError `INVALID_DOCUMENT` for an answer that is no list of results */
function resultsOf(answer, { what }) {
    if (!Array.isArray(answer['results'])) {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `${what}: the answer has no results`);
    }
    return (0,oci_decode/* asArray */._j)(answer['results'], `${what}: results`, decodeFound);
}

;// CONCATENATED MODULE: ./lib/registry/mirrors.js


/** How long a mirror that does not answer is left out, in seconds. */
const LEFT_OUT = 300;
/** Whether a mirror is worth asking, for all repositories of a run. */
class MirrorHealth {
    #until = 0;
    #failure;
    /** A request to it failed. @param now in seconds */
    failed(error, now) {
        if ((0,retry/* isTemporary */.ey)(error) || ['UNREACHABLE', 'TIMEOUT'].includes((0,errors/* codeOf */.$N)(error))) {
            this.#until = now + LEFT_OUT;
            this.#failure = error;
        }
    }
    /** Why it is left out now, if it is. */
    failure(now) {
        return now < this.#until ? this.#failure : undefined;
    }
}
/**
 * The first endpoint that answers: mirrors in their order, the origin last. What mirrors fail with
 * is told only if the origin fails as well. A mirror that does not answer is left out for a while.
 * @throws ImageError of the origin
 */
async function firstOf(endpoints, signal, attempt) {
    const failures = [];
    for (const endpoint of endpoints.slice(0, -1)) {
        const known = endpoint.health?.failure(endpoint.clock.now());
        try {
            if (known === undefined) {
                return await attempt(endpoint);
            }
            endpoint.trace(`${endpoint.place}: left out, since it failed before`);
            failures.push(known);
        }
        catch (error) {
            signal?.throwIfAborted();
            endpoint.trace(`${endpoint.place}: ${(0,errors/* messageOf */.bD)(error)}`);
            endpoint.health?.failed(error, endpoint.clock.now());
            failures.push(error);
        }
    }
    const origin = endpoints.at(-1);
    if (origin === undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'no registry to ask');
    }
    try {
        return await attempt(origin);
    }
    catch (error) {
        throw withMirrors(error, failures);
    }
}
/** That a mirror lacks what the origin lacks as well is nothing to tell. */
function withMirrors(error, failures) {
    const told = failures.filter((failure) => (0,errors/* codeOf */.$N)(failure) !== 'NOT_FOUND' || (0,errors/* codeOf */.$N)(error) !== 'NOT_FOUND');
    if (told.length === 0) {
        return error;
    }
    const message = `${(0,errors/* messageOf */.bD)(error)} (mirrors: ${told.map(errors/* messageOf */.bD).join('; ')})`;
    return new errors/* ImageError */.C8((0,errors/* codeOf */.$N)(error), message, { cause: error, ...(0,errors/* adviceOf */.wr)(error) });
}

// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __nccwpck_require__(5860);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __nccwpck_require__(8574);
;// CONCATENATED MODULE: ./lib/registry/download/download.js



/**
 * One stream of a blob's bytes, over as many connections as it takes: where one breaks, the next
 * goes on at the same byte, so that the caller verifies one digest.
 * @param offset in bytes
 * @throws IntegrityError when the size cannot be right; the error of `open` for the first try
 */
async function download(open, descriptor, { offset = 0, signal } = {}) {
    if (offset >= descriptor.size && offset > 0) {
        return external_node_stream_.Readable.from([], { objectMode: false });
    }
    const span = { from: offset, to: descriptor.size };
    const { body } = await openSpan(open, descriptor, span, { signal });
    return new SpanBody(body, open, descriptor, { ...span, signal });
}

;// CONCATENATED MODULE: ./lib/registry/download/foreign.js

/** How many of a descriptor's `urls` are tried. */
const foreign_MOST = 5;
/**
 * Content that a descriptor says is elsewhere (`urls`: Windows base layers), for when the registry
 * has not got it. No credentials go there (CVE-2020-15157), the URL is judged as every URL that a
 * registry gives, and the digest is verified as always.
 * @returns `undefined` if none of the places has it, or may be asked
 */
async function openForeign(registry, descriptor, span, { signal }) {
    for (const text of (descriptor.urls ?? []).slice(0, foreign_MOST)) {
        const url = URL.parse(text);
        try {
            if (url !== null) {
                return await request(registry, url, descriptor, span, { signal });
            }
        }
        catch {
            signal?.throwIfAborted();
        }
    }
    return undefined;
}
function request(registry, url, { digest, size }, span, { signal }) {
    return registry.request({
        method: 'GET',
        path: url,
        anonymous: true,
        access: 'pull',
        headers: rangeOf(span, size),
        accept: [200, 206, 416],
        lane: 'blob',
        size,
        signal,
        doing: `reading blob ${digest} at ${url.origin}, for`,
    });
}

;// CONCATENATED MODULE: ./lib/registry/download/parallel.js





/** From this size on, in bytes, a blob may be worth several connections. */
const PARALLEL_FROM = 8 * 1024 * 1024;
/** How much of a blob tells how fast one connection is, in bytes. */
const PROBE = 512 * 1024;
/** A connection this fast, in bytes a second, is limited by the machine and not by the storage. */
const FAST = 80 * 1024 * 1024;
/** Bytes that begin sooner, in seconds, come from near: one connection is as fast as several. */
const NEAR = 0.025;
/**
 * A big blob over several connections, as one stream in order: many storages limit each connection. The
 * first one is asked for all of it; if it turns out to be slow, others fetch what comes later, and it
 * ends where the first of them began. Where the registry knows no ranges, it goes on to the end.
 * @throws as `download` does
 */
async function parallelDownload(open, descriptor, options) {
    const begun = performance.now();
    const span = { from: 0, to: descriptor.size };
    const { body } = await openSpan(open, descriptor, span, options);
    const first = new SpanBody(body, open, descriptor, { ...span, signal: options.signal });
    return new ParallelBody(first, new Parts(open, descriptor, options.parts, options), {
        isWorthwhile: options.isWorthwhile ?? isLimited,
        begun,
    });
}
function isLimited({ delay, rate }) {
    return delay > NEAR && rate < FAST;
}
/** The first connection's bytes, then those of the parts. */
class ParallelBody extends external_node_stream_.Readable {
    #first;
    #parts;
    #probing;
    #current;
    #firstByte;
    #isProbed = false;
    constructor(first, parts, probing) {
        super({ highWaterMark: tapped/* WAITING */.u });
        this.#first = first;
        this.#parts = parts;
        this.#probing = probing;
        this.#current = first;
        this.on('error', () => undefined);
        this.#follow(first);
    }
    #follow(body) {
        this.#current = body;
        body.on('data', (chunk) => {
            if (!this.push(chunk)) {
                body.pause();
            }
            this.#probe();
        });
        (0,external_node_stream_.finished)(body, { writable: false }, (error) => {
            if (error) {
                this.destroy(error);
            }
            else if (!this.destroyed) {
                this.#next().catch((failure) => this.destroy(failure));
            }
        });
    }
    #probe() {
        this.#firstByte ??= performance.now();
        const { position } = this.#first;
        if (this.#isProbed || position < PROBE) {
            return;
        }
        this.#isProbed = true;
        const { isWorthwhile, begun } = this.#probing;
        const seconds = (performance.now() - this.#firstByte) / 1000;
        const delay = (this.#firstByte - begun) / 1000;
        if (isWorthwhile({ delay, rate: position / seconds })) {
            this.#parts.begin(this.#first);
        }
    }
    async #next() {
        const part = await this.#parts.next();
        if (part === undefined) {
            this.push(null);
        }
        else if (!this.destroyed) {
            this.#follow(part);
        }
    }
    _read() {
        this.#current.resume();
    }
    _destroy(error, done) {
        this.#first.destroy();
        this.#parts.close();
        done(error);
    }
}

;// CONCATENATED MODULE: ./lib/registry/download/blobs.js









/**
 * Up to this size, in bytes, a blob is read and verified before the first byte is handed on, and
 * wrong bytes are asked for again. In a bigger one they show only at its end.
 */
const SMALL = 1024 * 1024;
/** A host that has answered a request sooner, in seconds, is near: more connections would not help. */
const blobs_NEAR = 0.04;
/** Reading the blobs of one repository. */
class Blobs {
    #endpoints;
    #origin;
    #parts;
    /** The blobs that a mirror has delivered wrong bytes for: the next try asks the next endpoint. */
    #wrong = new Map();
    /** @param mirrors in the order in which they are asked, before the origin */
    constructor(origin, mirrors, parts) {
        this.#origin = origin;
        this.#endpoints = [...mirrors, origin];
        this.#parts = parts;
    }
    /**
     * The descriptor of a blob whose digest is all that is known.
     * @throws ImageError `NOT_FOUND`, or `REGISTRY` where the size is not told
     */
    resolve(digest, { signal }) {
        return firstOf(this.#endpoints, signal, async (endpoint) => {
            const doing = `looking up blob ${digest} of`;
            const path = `blobs/${digest}`;
            const response = await endpoint.request({
                method: 'HEAD',
                path,
                access: 'pull',
                signal,
                doing,
            });
            await (0,wire_document/* drain */.Z)(response);
            const length = response.headers['content-length'] ?? '';
            if (!/^\d{1,15}$/.test(length)) {
                throw new errors/* ImageError */.C8('REGISTRY', `${doing} ${endpoint.place}: its size is not told`);
            }
            return { mediaType: 'application/octet-stream', digest, size: Number(length) };
        });
    }
    /** @throws ImageError `NOT_FOUND`, IntegrityError */
    async fetch(descriptor, { offset = 0, signal }) {
        if (offset > 0) {
            return this.#open(descriptor, { offset, signal });
        }
        if (descriptor.size <= SMALL) {
            return (0,verify/* streamOf */.mA)(await this.#readSmall(descriptor, signal));
        }
        return this.#verified(descriptor, signal);
    }
    async #readSmall(descriptor, signal) {
        const what = `content ${descriptor.digest}`;
        for (let tries = this.#endpoints.length;; tries -= 1) {
            try {
                return await (0,verify/* readAll */.yw)(await this.#verified(descriptor, signal), SMALL, what);
            }
            catch (error) {
                if (!(error instanceof errors/* IntegrityError */.cs) || tries === 0) {
                    throw error;
                }
            }
        }
    }
    /** If a mirror fails, also in the middle, the next endpoint goes on: the bytes are the same. */
    async #verified(descriptor, signal) {
        const used = [];
        try {
            const body = (0,verify/* verified */.zr)(await this.#open(descriptor, { offset: 0, signal }, used), descriptor);
            return (0,tapped/* tapped */.D)(body, {
                failed: (error) => {
                    this.#distrust(used, descriptor, error);
                    return error;
                },
            });
        }
        catch (error) {
            if (this.#distrust(used, descriptor, error)) {
                return this.#verified(descriptor, signal);
            }
            throw error;
        }
    }
    #open(descriptor, { offset, signal }, used = []) {
        const { digest, size } = descriptor;
        const endpoints = this.#endpoints.filter((endpoint) => !this.#wrong.get(endpoint)?.has(digest));
        const ask = (span, options) => firstOf(endpoints, options.signal, async (endpoint) => {
            const response = await requestSpan(endpoint, descriptor, span, options);
            used.push(endpoint);
            response.body.once('error', (error) => {
                endpoint.health?.failed(error, endpoint.clock.now());
            });
            return response;
        });
        const open = descriptor.urls === undefined ? ask : this.#orForeign(ask, descriptor);
        const isFar = endpoints.some(({ quickest }) => quickest > blobs_NEAR);
        return offset === 0 && size >= PARALLEL_FROM && isFar
            ? parallelDownload(open, descriptor, { parts: this.#parts, signal })
            : download(open, descriptor, { offset, signal });
    }
    /** If the registry lacks it, the places that its descriptor names are asked. */
    #orForeign(ask, descriptor) {
        return async (span, options) => {
            try {
                return await ask(span, options);
            }
            catch (error) {
                const isLacking = ['NOT_FOUND', 'DENIED'].includes((0,errors/* codeOf */.$N)(error));
                const elsewhere = isLacking
                    ? await openForeign(this.#origin, descriptor, span, options)
                    : undefined;
                if (elsewhere === undefined) {
                    throw error;
                }
                return elsewhere;
            }
        };
    }
    /** @returns whether another try asks another endpoint */
    #distrust(used, { digest }, error) {
        const mirrors = error instanceof errors/* IntegrityError */.cs ? used.filter(({ mirror }) => mirror) : [];
        for (const mirror of mirrors) {
            const wrong = this.#wrong.get(mirror) ?? new Set();
            this.#wrong.set(mirror, wrong.add(digest));
        }
        return mirrors.length > 0;
    }
}
function requestSpan(endpoint, { digest, size }, span, { signal }) {
    return endpoint.request({
        method: 'GET',
        path: `blobs/${digest}`,
        access: 'pull',
        headers: rangeOf(span, size),
        accept: [200, 206, 416],
        lane: span.from === 0 ? 'blob' : 'part',
        size,
        signal,
        doing: `reading blob ${digest} of`,
    });
}

;// CONCATENATED MODULE: ./lib/registry/download/embedded.js

/**
 * The content that a descriptor carries itself, if it is the right one; it saves a request.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#embedded-content
 */
function embedded(descriptor) {
    if (descriptor.data === undefined) {
        return undefined;
    }
    const bytes = Buffer.from(descriptor.data, 'base64');
    try {
        (0,verify/* verifyBytes */.RV)(bytes, descriptor);
        return bytes;
    }
    catch {
        // The registry has the right bytes: a mistake here does not count.
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/content/once.js
var once = __nccwpck_require__(4584);
;// CONCATENATED MODULE: ./lib/registry/existence.js




/**
 * Whether a repository holds content. Any refusal is a no: with a token that may only push, and in
 * Artifactory (RTFACT-13797), missing content gets 403, and the write that follows tells better what
 * is wrong. Only a registry that cannot answer now is an error.
 * @throws ImageError `RATE_LIMITED`, `UNREACHABLE`, `TIMEOUT`, or RegistryError for a 5xx
 */
async function exists(endpoint, { digest, mediaType }, { signal }) {
    const manifest = (0,media_type/* isTaggableType */.ys)(mediaType);
    try {
        const response = await endpoint.request({
            method: 'HEAD',
            path: `${manifest ? 'manifests' : 'blobs'}/${digest}`,
            access: 'push',
            ...(manifest ? { headers: { accept: media_type/* MANIFEST_ACCEPT */.dY } } : {}),
            accept: [200, 404],
            signal,
            doing: `looking for ${manifest ? 'manifest' : 'blob'} ${digest} in`,
        });
        await (0,wire_document/* drain */.Z)(response);
        return response.status === 200;
    }
    catch (error) {
        if (isRefusal(error)) {
            return false;
        }
        throw error;
    }
}
/** The 4xx that say "later", not "no". */
const LATER = new Set([408, 425, 429, 499]);
/** A 4xx that stays the same when the request is repeated. */
function isRefusal(error) {
    return (error instanceof errors/* RegistryError */.gl &&
        error.status >= 400 &&
        error.status < 500 &&
        !LATER.has(error.status));
}
/**
 * Whether a repository is new, so that a blob costs two requests instead of three. One request finds
 * out, and only after a tag was found missing.
 */
class Novelty {
    #endpoint;
    #tagMissing = false;
    #answer = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
    }
    /** A look-up found no such tag: the repository may be new. */
    tagMissing() {
        this.#tagMissing = true;
    }
    /** Concurrent callers share one request, which ends with the signal of the first. */
    async isNew({ signal }) {
        if (!this.#tagMissing) {
            return false;
        }
        return (0,once/* once */.O)(this.#answer, undefined, () => this.#ask(signal));
    }
    /** 404 is `NAME_UNKNOWN` here; an empty list may be of a repository that has manifests. */
    async #ask(signal) {
        try {
            const response = await this.#endpoint.request({
                method: 'GET',
                path: 'tags/list?n=1',
                access: 'push',
                accept: [200, 404],
                signal,
                doing: 'looking for tags in',
            });
            await (0,wire_document/* drain */.Z)(response);
            return response.status === 404;
        }
        catch (error) {
            if (isRefusal(error)) {
                return false;
            }
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/listing/tag-list.js





/** In bytes: registries that know no paging send everything in one page. */
const tag_list_PAGE_LIMIT = 32 * 1024 * 1024;
/** ECR takes no more than 1000 a page (go-containerregistry#681); Quay pages only when asked to. */
const PAGE_SIZE = 1000;
/**
 * The tags of a repository, page by page, without what is no tag: such a text would be printed, or
 * become part of a URL. A short page need not be the last.
 * @throws ImageError `NOT_FOUND`; `REGISTRY` for pages that never end or lead elsewhere
 */
async function* tagPages(endpoint, { last, signal } = {}) {
    const what = `tags of ${endpoint.place}`;
    const pages = new Pages(what);
    const decode = (bytes) => (0,oci_decode/* asArray */._j)((0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(bytes, what), what)['tags'], `${what}: tags`, oci_decode/* asString */.oJ);
    const document = { limit: tag_list_PAGE_LIMIT, what, decode, secrets: endpoint.secrets };
    let next;
    do {
        const url = next;
        const open = () => url === undefined ? firstPage(endpoint, { last, signal }) : page(endpoint, url, signal);
        const { response, bytes, value } = await (0,wire_document/* readDocument */.u)(open, document);
        yield value.filter(reference/* isTag */.dz);
        next = pages.next(response, bytes);
    } while (next !== undefined);
}
/** The same with its first page read: then it is known whether the endpoint can be reached. */
async function beginTagPages(endpoint, options) {
    const pages = tagPages(endpoint, options);
    const first = await pages.next();
    return first.done === true ? pages : followedBy(first.value, pages);
}
async function* followedBy(first, rest) {
    yield first;
    yield* rest;
}
/** Some registries refuse the parameters (public ECR 405, others 400): then without them. */
async function firstPage(endpoint, { last, signal }) {
    const query = new URLSearchParams({
        n: String(PAGE_SIZE),
        ...(last === undefined ? {} : { last }),
    });
    try {
        return await page(endpoint, `tags/list?${query}`, signal);
    }
    catch (error) {
        if (!isRefusal(error) || [401, 403, 404].includes(error.status)) {
            throw error;
        }
    }
    return page(endpoint, 'tags/list', signal);
}
function page(endpoint, path, signal) {
    return endpoint.request({
        method: 'GET',
        path,
        access: 'pull',
        signal,
        doing: 'listing tags of',
    });
}

// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __nccwpck_require__(9501);
// EXTERNAL MODULE: ./lib/oci/referrer.js
var referrer = __nccwpck_require__(3530);
;// CONCATENATED MODULE: ./lib/registry/manifests/cache.js
/** In bytes: some hundred ordinary manifests. */
const LIMIT = 4 * 1024 * 1024;
/**
 * The verified manifests that were just read or written in one repository, without those that were
 * not used for longest. It saves the GET before a tag, and the second GET of an index.
 */
class ManifestCache {
    #manifests = new Map();
    #size = 0;
    get(digest) {
        const bytes = this.#manifests.get(digest);
        if (bytes !== undefined) {
            this.#manifests.delete(digest);
            this.#manifests.set(digest, bytes);
        }
        return bytes;
    }
    add(digest, bytes) {
        if (this.#manifests.has(digest) || bytes.byteLength > LIMIT / 4) {
            return;
        }
        this.#manifests.set(digest, bytes);
        this.#size += bytes.byteLength;
        for (const [oldest, { byteLength }] of this.#manifests) {
            if (this.#size <= LIMIT) {
                return;
            }
            this.#manifests.delete(oldest);
            this.#size -= byteLength;
        }
    }
    delete(digest) {
        this.#size -= this.#manifests.get(digest)?.byteLength ?? 0;
        this.#manifests.delete(digest);
    }
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __nccwpck_require__(4360);
;// CONCATENATED MODULE: ./lib/registry/listing/digest-tags.js





/** cosign's tags for a signature, an attestation and an SBOM. */
const SUFFIXES = ['.sig', '.att', '.sbom'];
/** By the grammar of tags. */
const LONGEST_TAG = 128;
/** A registry that honours `last` begins with these tags; of others, so many pages are read. */
const FIRST = 'sha256-';
const digest_tags_MOST_PAGES = 20;
/**
 * The tag that lists referrers where there is no Referrers API: the algorithm cut to 32 characters,
 * the encoded part to 64, which matters for sha512.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
function referrersTag(digest) {
    const algorithm = (0,oci_digest/* algorithmOf */.Hy)(digest).slice(0, 32);
    return `${algorithm}-${(0,oci_digest/* encodedOf */.EX)(digest).slice(0, 64)}`.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}
/** cosign does not shorten: a sha512 digest has no such tags. */
function cosignTags(digest) {
    const stem = `${(0,oci_digest/* algorithmOf */.Hy)(digest)}-${(0,oci_digest/* encodedOf */.EX)(digest)}`;
    return SUFFIXES.map((suffix) => stem + suffix).filter((tag) => tag.length <= LONGEST_TAG);
}
/**
 * Which tags of a repository are named after a digest. One listing answers for an image, its
 * children and all the suffixes, where probing would cost four requests each.
 */
class DigestTags {
    #endpoint;
    #listing = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
    }
    /** A new piece of work begins: what was listed before may have changed. */
    forget() {
        this.#listing.clear();
    }
    /** Whether there is such a tag; `undefined` if only a request for it can tell. */
    async has(tag, options) {
        return (await (0,once/* once */.O)(this.#listing, undefined, () => this.#list(options)))?.has(tag);
    }
    async #list({ signal }) {
        const found = new Set();
        let pages = 0;
        try {
            for await (const page of tagPages(this.#endpoint, { last: FIRST, signal })) {
                for (const tag of page.filter(isDigestTag)) {
                    found.add(tag);
                }
                pages += 1;
                if (isPast(page)) {
                    return found;
                }
                if (pages === digest_tags_MOST_PAGES) {
                    return undefined;
                }
            }
            return found;
        }
        catch (error) {
            return answerOf(error);
        }
    }
}
/** A repository that is missing has no tags; a registry that does not list has to be asked for each. */
function answerOf(error) {
    if (isRefusal(error)) {
        return error.status === 404 ? new Set() : undefined;
    }
    const code = (0,errors/* codeOf */.$N)(error);
    if (code === 'REGISTRY' || code === 'INVALID_DOCUMENT' || code === 'TOO_LARGE') {
        return undefined;
    }
    throw error;
}
function isDigestTag(tag) {
    return /^sha(?:256|512)-[0-9a-f]/.test(tag);
}
/** The page begins after `sha256-` and ends after all digest tags: the registry honoured `last`, and no more follow. */
function isPast(page) {
    const inOrder = page.every((tag, index) => index === 0 || (page[index - 1] ?? '') <= tag);
    return inOrder && (page[0] ?? '') > FIRST && (page.at(-1) ?? '') > 'sha512-~';
}

;// CONCATENATED MODULE: ./lib/registry/manifests/read.js






/**
 * The descriptor that a HEAD gives for a tag or digest: Docker Hub does not count it as a pull.
 * `undefined` if the answer lacks a header (public ECR, Red Hat, some proxies) or is not about a
 * manifest: then only a GET can tell.
 * @throws RegistryError for any other status than 200
 */
async function headManifest(endpoint, name, options) {
    const response = await endpoint.request({
        ...options,
        method: 'HEAD',
        path: `manifests/${name}`,
        headers: { accept: media_type/* MANIFEST_ACCEPT */.dY },
        doing: `looking up manifest ${name} of`,
    });
    await (0,wire_document/* drain */.Z)(response);
    return describedBy(response, name);
}
function describedBy({ headers }, name) {
    const digest = (0,oci_digest/* isDigest */.Bc)(name) ? name : headers['docker-content-digest'];
    const mediaType = (0,media_type/* bareMediaType */.ZX)(headers['content-type'] ?? '');
    const length = headers['content-length'] ?? '';
    if (digest === undefined || !(0,oci_digest/* isDigest */.Bc)(digest) || !/^[1-9]\d{1,7}$/.test(length)) {
        return undefined;
    }
    // Schema 1 is left to the GET, whose decoder says what is wrong with it.
    const known = (0,media_type/* isTaggableType */.ys)(mediaType) && !(0,media_type/* isSchema1Type */.hy)(mediaType);
    return known ? { mediaType, digest, size: Number(length) } : undefined;
}
/**
 * A manifest by tag or digest; its digest is computed over its bytes; headers are not believed.
 * @throws IntegrityError when the bytes are not those of the digest that was asked for or promised
 */
async function getManifest(endpoint, name, options) {
    const what = `manifest ${name} of ${endpoint.place}`;
    const { bytes, value } = await (0,wire_document/* readDocument */.u)(() => requestManifest(endpoint, name, options), {
        limit: oci_manifest/* MANIFEST_READ_LIMIT */.tm,
        what,
        secrets: endpoint.secrets,
        decode: (bytes, { headers }) => {
            const promised = (0,oci_digest/* isDigest */.Bc)(name) ? name : headers['docker-content-digest'];
            const digest = checkedDigest(bytes, promised, what);
            const declared = (0,media_type/* bareMediaType */.ZX)(headers['content-type'] ?? '');
            const { mediaType } = (0,oci_manifest/* decodeManifest */.MK)(bytes, typeFor(bytes, declared, name), what);
            return { mediaType, digest, size: bytes.byteLength };
        },
    });
    return { bytes, descriptor: value };
}
/**
 * Bytes that match the digest that was asked for outweigh a header, which counts only where they do not
 * name their type, and it is one of their kind.
 */
function typeFor(bytes, declared, name) {
    if (!(0,oci_digest/* isDigest */.Bc)(name)) {
        return declared === '' ? undefined : declared;
    }
    const { mediaType, manifests } = (0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(bytes, name), name);
    const isOfKind = (0,media_type/* isIndexType */.$U)(declared) === (manifests !== undefined);
    return typeof mediaType !== 'string' && (0,media_type/* isTaggableType */.ys)(declared) && isOfKind
        ? declared
        : undefined;
}
/**
 * The descriptor of bytes that match its digest; headers for length and type are not believed.
 * @throws ImageError `INVALID_DOCUMENT`, `UNSUPPORTED`
 */
function describeBytes(bytes, { digest, mediaType }) {
    const manifest = (0,oci_manifest/* decodeManifest */.MK)(bytes, typeFor(bytes, mediaType, digest), `manifest ${digest}`);
    return { mediaType: manifest.mediaType, digest, size: bytes.byteLength };
}
function requestManifest(endpoint, name, options) {
    return endpoint.request({
        ...options,
        method: 'GET',
        path: `manifests/${name}`,
        headers: { accept: media_type/* MANIFEST_ACCEPT */.dY },
        doing: `reading manifest ${name} of`,
    });
}
function checkedDigest(bytes, promised, where) {
    if (promised === undefined || !(0,oci_digest/* isDigest */.Bc)(promised)) {
        return (0,oci_digest/* digestOf */.ol)(bytes);
    }
    const actual = (0,oci_digest/* digestOf */.ol)(bytes, (0,oci_digest/* algorithmOf */.Hy)(promised));
    if (actual !== promised) {
        throw new errors/* IntegrityError */.cs(where, promised, actual);
    }
    return actual;
}
/**
 * The manifest's exact bytes, by digest alone; bytes that do not verify are asked for once more.
 * @throws IntegrityError
 */
async function fetchManifest(endpoint, digest, options) {
    try {
        return await fetchOnce(endpoint, digest, options);
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs)) {
            throw error;
        }
    }
    return fetchOnce(endpoint, digest, options);
}
async function fetchOnce(endpoint, digest, options) {
    const what = `manifest ${digest} of ${endpoint.place}`;
    const { bytes } = await (0,wire_document/* readDocument */.u)(() => requestManifest(endpoint, digest, options), {
        limit: oci_manifest/* MANIFEST_READ_LIMIT */.tm,
        what,
        secrets: endpoint.secrets,
        decode: (content) => checkedDigest(content, digest, what),
    });
    return bytes;
}

;// CONCATENATED MODULE: ./lib/registry/manifests/write.js






/**
 * The bytes of a manifest before they are sent: verified, not larger than registries must accept,
 * and of the media type that they are sent with (the specification wants both to be equal).
 * @throws IntegrityError, or ImageError `TOO_LARGE`, `INVALID_DOCUMENT`
 */
async function readManifestBody(endpoint, descriptor, body) {
    const what = `manifest ${descriptor.digest} for ${endpoint.place}`;
    if (descriptor.size > oci_manifest/* MANIFEST_WRITE_LIMIT */.gb) {
        const why = `${descriptor.size} bytes are more than the ${oci_manifest/* MANIFEST_WRITE_LIMIT */.gb} that registries must take`;
        throw new errors/* ImageError */.C8('TOO_LARGE', `${what}: ${why}`, {
            hint: 'shorten its annotations or split the index',
        });
    }
    const bytes = await (0,verify/* readAll */.yw)(await body(), oci_manifest/* MANIFEST_WRITE_LIMIT */.gb, what);
    (0,verify/* verifyBytes */.RV)(bytes, descriptor);
    return { bytes, manifest: (0,oci_manifest/* decodeManifest */.MK)(bytes, descriptor.mediaType, what) };
}
/**
 * Stores a manifest, by digest or by tag, in one request. A tag that may not be moved and names this
 * manifest already is a success: a second run of the same job must not fail (buildkit#3776).
 * @param name a tag; `undefined` stores it by digest only
 * @returns the registry's answer; `undefined` if it refused and has it already
 * @throws RegistryError; IntegrityError if the registry acknowledges another digest; ImageError `TAG_EXISTS`
 */
async function putManifest(endpoint, descriptor, bytes, name, options = {}) {
    try {
        const response = await requestPut(endpoint, descriptor, bytes, name ?? descriptor.digest, options);
        await (0,wire_document/* drain */.Z)(response);
        acknowledged(endpoint, descriptor, response);
        return response;
    }
    catch (error) {
        if (name === undefined || !mayBeImmutable(error)) {
            throw error;
        }
        await explainRefusal(endpoint, descriptor, name, error, options);
        return undefined;
    }
}
function requestPut(endpoint, { mediaType, digest }, bytes, name, { signal }) {
    return endpoint.request({
        signal,
        method: 'PUT',
        path: `manifests/${name}`,
        access: 'push',
        headers: { 'content-type': mediaType },
        body: { open: (0,verify/* bodyOf */.EN)(bytes), size: bytes.byteLength },
        accept: [200, 201, 202, 204],
        doing: name === digest
            ? `writing manifest ${digest} to`
            : `writing manifest ${digest} as ${name} to`,
    });
}
/** Only digests of one algorithm are compared: a registry may acknowledge any manifest with sha256. */
function acknowledged(endpoint, { digest }, { headers }) {
    const said = headers['docker-content-digest'];
    if (said === undefined || !(0,oci_digest/* isDigest */.Bc)(said) || (0,oci_digest/* algorithmOf */.Hy)(said) !== (0,oci_digest/* algorithmOf */.Hy)(digest)) {
        return;
    }
    if (said !== digest) {
        throw new errors/* IntegrityError */.cs(`manifest written to ${endpoint.place}`, digest, said);
    }
}
/** ECR refuses to move a tag with 400 or 409, GAR with 400, Harbor with 412, Quay with 403 or 405. */
const REFUSALS = new Set([400, 403, 405, 409, 412]);
function mayBeImmutable(error) {
    return error instanceof errors/* RegistryError */.gl && REFUSALS.has(error.status);
}
/** Returns if the tag names this manifest already, else throws what is known of the refusal. */
async function explainRefusal(endpoint, descriptor, name, error, { signal }) {
    const existing = await headManifest(endpoint, name, { signal, access: 'push' }).catch(() => undefined);
    if (existing?.digest === descriptor.digest) {
        return;
    }
    if (existing === undefined || !saysImmutable(error)) {
        throw error;
    }
    const why = `it names ${existing.digest} and the registry does not let it move`;
    throw new errors/* ImageError */.C8('TAG_EXISTS', `tagging ${endpoint.place}:${name}: ${why}`, {
        cause: error,
        hint: 'use another tag, or allow the repository to overwrite tags',
    });
}
/** The wire reads what registries say in words; 409 and 412 need none. */
function saysImmutable({ code, status }) {
    return code === 'TAG_EXISTS' || status === 409 || status === 412;
}

;// CONCATENATED MODULE: ./lib/registry/manifests/fallback-index.js










/** Other processes write the same tag: this often it is read and written anew. */
const fallback_index_TRIES = 5;
/**
 * The tag that lists a subject's referrers in a registry without the Referrers API, written by its
 * clients. Referrers that come while it is being written go into the next version together.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
class FallbackIndexes {
    #endpoint;
    #writing = new Map();
    /** The next version of each tag, with the referrers that will be in it. */
    #waiting = new Map();
    #referrers = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
    }
    /** @throws ImageError `REGISTRY` if the tag names something else or cannot be kept */
    add(subject, referrer, options) {
        this.#referrers.set(subject, [...(this.#referrers.get(subject) ?? []), referrer]);
        return (0,once/* once */.O)(this.#waiting, subject, () => this.#writeNext(subject, options));
    }
    async #writeNext(subject, options) {
        await this.#writing.get(subject)?.catch(() => undefined);
        const referrers = this.#referrers.get(subject) ?? [];
        this.#referrers.delete(subject);
        this.#waiting.delete(subject);
        const written = this.#write(subject, referrers, options);
        this.#writing.set(subject, written);
        try {
            await written;
        }
        finally {
            if (this.#writing.get(subject) === written) {
                this.#writing.delete(subject);
            }
        }
    }
    async #write(subject, referrers, options) {
        const tag = referrersTag(subject);
        for (let tries = 0; tries < fallback_index_TRIES; tries += 1) {
            const current = await this.#read(tag, subject, options);
            const merged = merge(current, referrers);
            if (merged === undefined || (await this.#put(tag, merged, options))) {
                return;
            }
        }
        const why = 'other processes keep writing it at the same time';
        throw new errors/* ImageError */.C8('REGISTRY', `updating the referrers in ${this.#endpoint.place}:${tag}: ${why}`);
    }
    /** GitLab answers the tag `sha256-<hex>` with the image of that digest (oras#2148): as good as nothing. */
    async #read(tag, subject, { signal }) {
        const where = `referrers in ${this.#endpoint.place}:${tag}`;
        try {
            const found = await getManifest(this.#endpoint, tag, { signal, access: 'push' });
            if (found.descriptor.digest === subject) {
                return EMPTY;
            }
            if (!(0,media_type/* isIndexType */.$U)(found.descriptor.mediaType)) {
                throw new errors/* ImageError */.C8('REGISTRY', `${where}: the tag is taken by something else`);
            }
            return (0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(found.bytes, where), where);
        }
        catch (error) {
            if (isRefusal(error) && error.status === 404) {
                return EMPTY;
            }
            throw error;
        }
    }
    /** @returns false if another process wrote at the same time: no registry locks, so it is read back */
    async #put(tag, index, { signal }) {
        const bytes = Buffer.from(JSON.stringify(index));
        const digest = (0,oci_digest/* digestOf */.ol)(bytes);
        const descriptor = { mediaType: media_type/* MEDIA_TYPE */.Ap.ociIndex, digest, size: bytes.byteLength };
        await putManifest(this.#endpoint, descriptor, bytes, tag, { signal });
        const now = await headManifest(this.#endpoint, tag, { signal, access: 'push' });
        return now === undefined || now.digest === digest;
    }
}
const EMPTY = { schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.ociIndex, manifests: [] };
/** @returns the index with these referrers added; `undefined` if all of them are in it already */
function merge(index, referrers) {
    const bytes = Buffer.from(JSON.stringify(index));
    const decoded = (0,oci_manifest/* decodeManifest */.MK)(bytes, media_type/* MEDIA_TYPE */.Ap.ociIndex, 'referrers');
    const present = decoded.kind === 'index' ? decoded.manifests : [];
    const all = new Map(present.map((referrer) => [referrer.digest, referrer]));
    const before = all.size;
    for (const referrer of referrers) {
        all.set(referrer.digest, all.get(referrer.digest) ?? referrer);
    }
    return all.size === before ? undefined : { ...index, manifests: [...all.values()] };
}

// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __nccwpck_require__(2486);
// EXTERNAL MODULE: ./lib/registry/wire/clock.js
var wire_clock = __nccwpck_require__(8367);
// EXTERNAL MODULE: ./lib/registry/wire/redact.js
var redact = __nccwpck_require__(2896);
;// CONCATENATED MODULE: ./lib/registry/manifests/unknown-child.js






/** distribution-spec's codes for a manifest whose children the registry lacks. */
const CHILD_UNKNOWN = new Set([
    'MANIFEST_BLOB_UNKNOWN',
    'BLOB_UNKNOWN',
    'MANIFEST_UNKNOWN',
]);
/** Nexus knows some moments later what it was given. In seconds. */
const WAITS = [0.25, 0.5, 1];
/**
 * Writes a manifest whose children were written before. A registry that says it lacks a child which
 * this run has just written gets growing waits; one that wants a layer which is kept elsewhere is
 * named together with that layer.
 * @param wasWritten whether this run wrote or found the content in the repository
 * @throws RegistryError for children that are really missing; ImageError `UNSUPPORTED` for layers
 *   that are kept elsewhere
 */
async function putAfterChildren(endpoint, manifest, wasWritten, options, put) {
    const below = (0,oci_manifest/* children */.Y_)(manifest);
    for (const seconds of WAITS) {
        try {
            return await put();
        }
        catch (error) {
            throwUnlessLate(error, below, endpoint, wasWritten);
            await (0,wire_clock/* sleep */.y)(endpoint.clock, seconds, options);
        }
    }
    return put();
}
/** Returns if the registry may know the children in a moment. */
function throwUnlessLate(error, below, endpoint, wasWritten) {
    if (!saysChildUnknown(error)) {
        throw error;
    }
    const elsewhere = foreignLayer(below, error);
    if (elsewhere !== undefined) {
        throw refusedWithout(elsewhere, endpoint, error);
    }
    if (!below.every(({ digest }) => wasWritten(digest))) {
        throw error;
    }
}
function saysChildUnknown(error) {
    return error instanceof errors/* RegistryError */.gl && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code));
}
/** A layer that was not sent, unless the registry names other content. */
function foreignLayer(below, { errors }) {
    const said = errors.map(({ message }) => message).join(' ');
    const named = below.filter(({ digest }) => said.includes(digest));
    return (named.length > 0 ? named : below).find(({ mediaType }) => (0,media_type/* isNonDistributable */.SM)(mediaType));
}
function refusedWithout({ digest, urls = [] }, { place }, cause) {
    const url = URL.parse(urls[0] ?? '');
    const kept = url === null ? '' : `, which is kept at ${(0,printable/* printable */.g$)((0,redact/* redactUrl */.B)(url), 200)}`;
    const message = `writing a manifest to ${place}: the registry wants layer ${digest}${kept}`;
    return new errors/* ImageError */.C8('UNSUPPORTED', `${message} (${cause.message})`, {
        cause,
        hint: 'layers of this type are not sent to registries unless that is asked for: send them',
        remedy: { kind: 'foreign-layers', subject: digest },
    });
}

;// CONCATENATED MODULE: ./lib/registry/manifests/manifests.js










/** Missing or not allowed: a GET would get the same answer. */
const FINAL = [401, 403, 404];
/** The manifests and tags of one repository. */
class Manifests {
    #origin;
    #endpoints;
    #holdings;
    #novelty;
    #fallback;
    #cache = new ManifestCache();
    #mirrored = new Set();
    /** What only headers have described so far. */
    #claimed = new Set();
    /** Manifests that this run has written. */
    #written = new Set();
    /** @param mirrors in the order in which they are asked, before the origin */
    constructor(origin, mirrors, holdings, novelty) {
        this.#origin = origin;
        this.#holdings = holdings;
        this.#endpoints = [...mirrors, origin];
        this.#novelty = novelty;
        this.#fallback = new FallbackIndexes(origin);
    }
    async resolve(name, { signal, reading = false }) {
        return firstOf(this.#endpoints, signal, async (endpoint) => {
            const options = { signal, access: 'pull' };
            const final = endpoint.mirror ? FINAL : [401];
            const descriptor = await (reading
                ? this.#get(endpoint, name, options)
                : this.#describe(endpoint, name, options, final));
            this.#note(endpoint, descriptor);
            return descriptor;
        });
    }
    /** Whether a mirror gave the last answer about this digest. */
    isMirrored(digest) {
        return this.#mirrored.has(digest);
    }
    #note({ mirror }, { digest }) {
        if (mirror) {
            this.#mirrored.add(digest);
        }
        else {
            this.#mirrored.delete(digest);
        }
    }
    /**
     * HEAD if the registry allows it; else GET, whose refusal also has words.
     * @param final statuses of a HEAD after which a GET would not help
     */
    async #describe(endpoint, name, options, final) {
        try {
            const descriptor = await headManifest(endpoint, name, options);
            if (descriptor !== undefined) {
                this.#claimed.add(descriptor.digest);
                return descriptor;
            }
        }
        catch (error) {
            if (!isRefusal(error) || final.includes(error.status)) {
                throw error;
            }
        }
        return this.#get(endpoint, name, options);
    }
    async #get(endpoint, name, options) {
        const { descriptor, bytes } = await getManifest(endpoint, name, options);
        this.#cache.add(descriptor.digest, bytes);
        return descriptor;
    }
    /** A descriptor that headers gave, by its bytes: what a HEAD says of them besides their digest is no proof. */
    async describe(descriptor, { signal }) {
        const { digest } = descriptor;
        if (!this.#claimed.has(digest)) {
            return descriptor;
        }
        const bytes = this.#cache.get(digest) ?? (await this.#fetch(descriptor, signal));
        const { mediaType, size } = describeBytes(bytes, descriptor);
        this.#claimed.delete(digest);
        const isTrue = mediaType === descriptor.mediaType && size === descriptor.size;
        return isTrue ? descriptor : { ...descriptor, mediaType, size };
    }
    /**
     * The descriptor of a name in the origin. GHCR and Artifactory answer 403 for what is missing, and
     * a token that may only push gets it for everything: the write that follows shows which.
     */
    async lookup(name, { signal }) {
        try {
            return await this.#describe(this.#origin, name, { signal, access: 'push' }, FINAL);
        }
        catch (error) {
            if (!isRefusal(error) || error.status === 401 || !FINAL.includes(error.status)) {
                throw error;
            }
            if (error.status === 404 && !(0,oci_digest/* isDigest */.Bc)(name)) {
                this.#novelty.tagMissing();
            }
            return undefined;
        }
    }
    async fetch(descriptor, { signal }) {
        const cached = this.#cache.get(descriptor.digest);
        if (cached !== undefined && cached.byteLength === descriptor.size) {
            return cached;
        }
        const bytes = await this.#fetch(descriptor, signal);
        const { digest, size } = descriptor;
        if (bytes.byteLength !== size) {
            throw new errors/* IntegrityError */.cs(`content ${digest}, size`, size, bytes.byteLength);
        }
        return bytes;
    }
    async #fetch(descriptor, signal) {
        const options = { signal, access: 'pull' };
        const bytes = await firstOf(this.#endpoints, signal, async (endpoint) => {
            const found = await fetchManifest(endpoint, descriptor.digest, options);
            this.#note(endpoint, descriptor);
            return found;
        });
        this.#cache.add(descriptor.digest, bytes);
        return bytes;
    }
    /** One request; a manifest with a subject is also added to the fallback tag, if the registry keeps no referrers. */
    async put(descriptor, body, name, { signal }) {
        const { bytes, manifest } = await readManifestBody(this.#origin, descriptor, body);
        const wasWritten = (digest) => this.#written.has(digest) || this.#holdings.has(digest, this.#origin.repository);
        const response = await putAfterChildren(this.#origin, manifest, wasWritten, { signal }, () => putManifest(this.#origin, descriptor, bytes, name, { signal }));
        this.#cache.add(descriptor.digest, bytes);
        this.#written.add(descriptor.digest);
        const { subject } = manifest;
        if (subject !== undefined && response?.headers['oci-subject'] === undefined) {
            await this.#fallback.add(subject.digest, (0,referrer/* asReferrer */.w)(descriptor, manifest), { signal });
        }
        return response === undefined ? 'exists' : 'copied';
    }
    /** Writes the same bytes under the tag; a manifest that was just read or written is not read again. */
    async tag(descriptor, name, { signal }) {
        const { digest } = descriptor;
        const bytes = this.#cache.get(digest) ??
            (await fetchManifest(this.#origin, digest, { signal, access: 'push' }));
        this.#cache.add(digest, bytes);
        await putManifest(this.#origin, describeBytes(bytes, descriptor), bytes, name, { signal });
    }
    /** A deleted manifest must not be tagged again from the cache. */
    forget(name) {
        if ((0,oci_digest/* isDigest */.Bc)(name)) {
            this.#cache.delete(name);
        }
    }
}

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __nccwpck_require__(2744);
;// CONCATENATED MODULE: ./lib/registry/manifests/referrers.js











/**
 * The referrers in one repository: by the Referrers API, else by the fallback tag; and the tags that
 * cosign names after a digest.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
class Referrers {
    #endpoint;
    #tags;
    /** Whether the registry has the API: the first listing finds out, and the others wait for it. */
    #api = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
        this.#tags = new DigestTags(endpoint);
    }
    /** A new piece of work begins: tags are listed again. */
    forget() {
        this.#tags.forget();
    }
    /** @returns each referrer once; with an artifact type, only those of that type */
    async list({ digest }, { artifactType, signal }) {
        const found = (await this.#byApi({ digest, artifactType, signal })) ?? (await this.#byTag(digest, signal));
        const wanted = found.filter((referrer) => artifactType === undefined || referrer.artifactType === artifactType);
        return [...new Map(wanted.map((referrer) => [referrer.digest, referrer])).values()];
    }
    /** cosign's signature, attestation and SBOM of this content, each with the tag that it needs. */
    async digestTags({ digest }, options) {
        const names = cosignTags(digest);
        const found = await (0,each_of/* eachOf */.p)(names, names.length, async (name, step) => {
            const descriptor = await this.#lookup(name, step);
            return descriptor === undefined ? [] : [{ name, descriptor }];
        }, options);
        return found.flat();
    }
    async #lookup(tag, { signal }) {
        if ((await this.#tags.has(tag, { signal })) === false) {
            return undefined;
        }
        const options = { signal, access: 'pull' };
        try {
            const head = await headManifest(this.#endpoint, tag, options);
            return head ?? (await getManifest(this.#endpoint, tag, options)).descriptor;
        }
        catch (error) {
            return absent(error);
        }
    }
    /** @returns `undefined` if the registry has no such API */
    async #byApi(listing) {
        let first;
        const hasApi = await (0,once/* once */.O)(this.#api, undefined, async () => {
            first = await this.#pages(listing);
            return first !== undefined;
        });
        return hasApi ? (first ?? this.#pages(listing)) : undefined;
    }
    /** Only the first page tells whether there is such an API; what fails after it is a failure. */
    async #pages(listing) {
        const { digest, artifactType, signal } = listing;
        const query = artifactType === undefined ? '' : `?${new URLSearchParams({ artifactType })}`;
        const where = `referrers of ${digest} in ${this.#endpoint.place}`;
        const pages = new Pages(where);
        const first = await this.#page(`referrers/${digest}${query}`, where, signal).catch(absent);
        if (first?.value === undefined) {
            return undefined;
        }
        const found = [...first.value];
        let next = pages.next(first.response, first.bytes);
        while (next !== undefined) {
            const page = await this.#page(next, where, signal);
            if (page.value === undefined) {
                throw new errors/* ImageError */.C8('REGISTRY', `${where}: the next page is not an index`);
            }
            found.push(...page.value);
            (0,limits/* limited */.TJ)(where, 'referrers', found.length, limits/* LIMITS */.b1.referrers);
            next = pages.next(page.response, page.bytes);
        }
        return found;
    }
    /** Only 200 with an index is an answer: others say 404, 401, 406, or 200 and a page of HTML. */
    #page(path, what, signal) {
        return (0,wire_document/* readDocument */.u)(() => this.#request(path, signal), {
            limit: oci_manifest/* MANIFEST_READ_LIMIT */.tm,
            what,
            secrets: this.#endpoint.secrets,
            decode: (bytes, { headers }) => (0,media_type/* bareMediaType */.ZX)(headers['content-type'] ?? '') === media_type/* MEDIA_TYPE */.Ap.ociIndex
                ? manifestsOf(bytes, what)
                : undefined,
        });
    }
    #request(path, signal) {
        return this.#endpoint.request({
            method: 'GET',
            path,
            access: 'pull',
            headers: { accept: media_type/* MEDIA_TYPE */.Ap.ociIndex },
            signal,
            doing: 'listing referrers in',
        });
    }
    /** GitLab resolves `sha256-<hex>` to the image of that digest itself (oras#2148): no index, or the subject. */
    async #byTag(digest, signal) {
        const tag = referrersTag(digest);
        if ((await this.#tags.has(tag, { signal })) === false) {
            return [];
        }
        try {
            const found = await getManifest(this.#endpoint, tag, { signal, access: 'pull' });
            const { mediaType, digest: actual } = found.descriptor;
            const where = `tag ${tag} of ${this.#endpoint.place}`;
            return actual === digest || !(0,media_type/* isIndexType */.$U)(mediaType) ? [] : manifestsOf(found.bytes, where);
        }
        catch (error) {
            return absent(error) ?? [];
        }
    }
}
function manifestsOf(bytes, where) {
    const index = (0,oci_manifest/* decodeManifest */.MK)(bytes, media_type/* MEDIA_TYPE */.Ap.ociIndex, where);
    return index.kind === 'index' ? index.manifests : [];
}
function absent(error) {
    if (!isRefusal(error)) {
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/reachable.js

const reachable_AWAY = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED']);
/**
 * One of several that would answer alike: the first as long as it can be reached. Content may come
 * from any mirror, but a mirror that knows of no referrers proves nothing: it is asked only if the
 * origin cannot be reached.
 */
class Reachable {
    #all;
    #left;
    constructor(first, others) {
        this.#all = [first, ...others];
        this.#left = this.#all;
    }
    /** A new piece of work begins: the first may be back, and each is told. */
    reset(tell) {
        this.#left = this.#all;
        this.#all.forEach(tell);
    }
    /** @throws what the first one failed with */
    async ask(attempt, options) {
        const [first, second, ...others] = this.#left;
        try {
            return await attempt(first);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (second === undefined || !reachable_AWAY.has((0,errors/* codeOf */.$N)(error))) {
                throw error;
            }
            this.#left = [second, ...others];
            return this.ask(attempt, options).catch(() => {
                throw error;
            });
        }
    }
}

// EXTERNAL MODULE: ./lib/registry/wire/refusal.js + 3 modules
var refusal = __nccwpck_require__(4696);
;// CONCATENATED MODULE: ./lib/registry/upload/failure.js


/** A body that records how its source failed, to tell that from a failure of the target. */
class Watched {
    #body;
    #failure;
    constructor(body) {
        this.#body = body;
    }
    get failure() {
        return this.#failure;
    }
    async *chunks() {
        const body = await this.#watch(this.#body);
        const chunks = body[Symbol.asyncIterator]();
        try {
            for (;;) {
                const next = await this.#watch(() => chunks.next());
                if (next.done) {
                    return;
                }
                yield next.value;
            }
        }
        finally {
            body.destroy();
        }
    }
    async #watch(read) {
        try {
            return await read();
        }
        catch (error) {
            this.#failure = error;
            throw error;
        }
    }
}
/** The registry has lost bytes of an upload that it had accepted. */
class SessionLost extends errors/* ImageError */.C8 {
    constructor(message) {
        super('REGISTRY', message);
        this.name = 'SessionLost';
    }
}
/** What to do after a failed upload. A source has retried by itself, but wrong bytes may be right next time. */
function judge(error, source, chunked) {
    if (source.failure !== undefined) {
        return (0,errors/* codeOf */.$N)(source.failure) === 'INTEGRITY' ? 'again' : 'fatal';
    }
    // 413 by proxies (Cloudflare: 100 MB), 416 by GHCR: the request was too big.
    if (!chunked && error instanceof errors/* RegistryError */.gl && [413, 416].includes(error.status)) {
        return 'too much';
    }
    return (0,retry/* isTemporary */.ey)(error) || isSessionLost(error) ? 'again' : 'fatal';
}
/** `DIGEST_INVALID` as well: the source verified the bytes, so they were changed on their way. */
const LOST = new Set([
    'BLOB_UPLOAD_UNKNOWN',
    'BLOB_UPLOAD_INVALID',
    'DIGEST_INVALID',
    'SIZE_INVALID',
]);
function isSessionLost(error) {
    if (!(error instanceof errors/* RegistryError */.gl)) {
        return error instanceof SessionLost;
    }
    return (error.status === 404 || error.status === 416 || error.errors.some(({ code }) => LOST.has(code)));
}

// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __nccwpck_require__(9245);
;// CONCATENATED MODULE: ./lib/registry/upload/pieces.js


/**
 * A stream of pieces of at least this many bytes (but the last): many tiny writes make Docker Hub
 * answer 504 (go-containerregistry#920) and Quay slow (#1193). Big chunks pass as they are.
 */
function gathered(body, least) {
    return external_node_stream_.Readable.from(gather(body, least), { objectMode: false });
}
async function* gather(body, least) {
    let waiting = [];
    let size = 0;
    for await (const chunk of body) {
        waiting.push(chunk);
        size += chunk.length;
        if (size >= least) {
            yield waiting.length === 1 ? chunk : joined(waiting, size);
            waiting = [];
            size = 0;
        }
    }
    if (size > 0) {
        yield joined(waiting, size);
    }
}
/** Pieces of exactly this many bytes, but the last, each in memory of its own. Memory holds one of them. */
async function* cut(body, length) {
    let waiting = [];
    let size = 0;
    for await (const chunk of body) {
        let rest = chunk;
        while (size + rest.length >= length) {
            waiting.push(rest.subarray(0, length - size));
            rest = rest.subarray(length - size);
            yield joined(waiting, length);
            waiting = [];
            size = 0;
        }
        if (rest.length > 0) {
            waiting.push(rest);
            size += rest.length;
        }
    }
    if (size > 0) {
        yield joined(waiting, size);
    }
}
function joined(chunks, size) {
    const all = Buffer.concat(chunks, size);
    for (const chunk of chunks) {
        read_memory/* readMemory */.S.giveBack(chunk);
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/registry/upload/chunks.js




/** GHCR takes at most 4 MiB in a chunk (rust-oci-client#35). In bytes. */
const CHUNK = 4 * 1024 * 1024;
/** A chunk is held in memory to be sent again. In bytes. */
const LONGEST_CHUNK = 64 * 1024 * 1024;
/**
 * Sends a blob piece by piece. Where a piece fails, the session's status says what has arrived, and
 * the upload goes on from there.
 * @throws the body's error; RegistryError; ImageError
 */
async function sendChunks(session, body, { retries, signal }) {
    const length = Math.max(session.minimum, CHUNK);
    if (length > LONGEST_CHUNK) {
        const why = `the registry wants chunks of at least ${length} bytes`;
        throw new errors/* ImageError */.C8('UNSUPPORTED', `uploading a blob in chunks: ${why}`);
    }
    let start = 0;
    for await (const chunk of cut(body, length)) {
        await sendChunk(session, chunk, start, { retries, signal });
        start += chunk.length;
    }
    await session.finish();
}
/** Registries may accept less of a chunk than was sent: the rest follows. */
async function sendChunk(session, chunk, start, { retries, signal }) {
    const end = start + chunk.length;
    let position = start;
    for (let failures = 0; position < end;) {
        signal?.throwIfAborted();
        const rest = chunk.subarray(position - start);
        const reached = await appendOrAsk(session, rest, position, failures < retries);
        if (reached < start || reached > end) {
            throw new SessionLost(`uploading a blob in chunks: at byte ${reached}, expected ${start}`);
        }
        failures = reached > position ? 0 : failures + 1;
        position = reached;
    }
}
/** @returns how many bytes of the blob the registry has, whether it took this piece or broke off */
async function appendOrAsk(session, piece, position, mayAsk) {
    try {
        return await session.append(piece, position);
    }
    catch (error) {
        if (!mayAsk || !mayGoOn(error)) {
            throw error;
        }
    }
    return session.status();
}
/** 416: the chunk does not start where the registry's bytes end; its status says where that is. */
function mayGoOn(error) {
    return (0,retry/* isTemporary */.ey)(error) || (error instanceof errors/* RegistryError */.gl && error.status === 416);
}

;// CONCATENATED MODULE: ./lib/registry/upload/session.js






/** The time that the cancellation of a session may take, in milliseconds. */
const CANCEL_PATIENCE = 5000;
/**
 * One upload of one blob, as the registry keeps it: a location that changes with every answer.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
class UploadSession {
    #endpoint;
    #descriptor;
    #signal;
    #location;
    /** `OCI-Chunk-Min-Length`, in bytes: the least that the registry takes in one PATCH but the last. */
    minimum;
    constructor(endpoint, descriptor, response, signal) {
        this.#endpoint = endpoint;
        this.#descriptor = descriptor;
        this.#signal = signal;
        this.#location = locationOf(response, endpoint);
        this.minimum = Number(/^\d{1,12}$/.exec(response.headers['oci-chunk-min-length'] ?? '') ?? 0);
    }
    static async open(endpoint, descriptor, { signal }) {
        const algorithm = (0,oci_digest/* algorithmOf */.Hy)(descriptor.digest);
        const response = await endpoint.request({
            method: 'POST',
            path: `blobs/uploads/${algorithm === 'sha256' ? '' : `?digest-algorithm=${algorithm}`}`,
            access: 'push',
            accept: [202],
            signal,
            doing: `starting the upload of blob ${descriptor.digest} to`,
        });
        await (0,wire_document/* drain */.Z)(response);
        return new UploadSession(endpoint, descriptor, response, signal);
    }
    /**
     * Asks the registry to take the blob from another of its repositories.
     * @returns `mounted`; the session that the registry opened instead (202); `refused` for any 4xx:
     *   Docker Hub says 401 (go-containerregistry#1404) or 400 (#1679), Harbor 401 (#1393) although a
     *   plain upload is allowed
     */
    static async mount(endpoint, descriptor, from, { signal }) {
        const query = new URLSearchParams({ mount: descriptor.digest, from });
        try {
            const response = await endpoint.request({
                method: 'POST',
                path: `blobs/uploads/?${query}`,
                access: 'push',
                alsoPull: from,
                accept: [201, 202],
                signal,
                doing: `mounting blob ${descriptor.digest} from ${from} in`,
            });
            await (0,wire_document/* drain */.Z)(response);
            return response.status === 201
                ? 'mounted'
                : new UploadSession(endpoint, descriptor, response, signal);
        }
        catch (error) {
            if (isRefusal(error)) {
                return 'refused';
            }
            throw error;
        }
    }
    /** Sends one chunk. @returns how many bytes of the blob the registry has now */
    async append(chunk, start) {
        const end = start + chunk.byteLength;
        const response = await this.#request('PATCH', this.#location, {
            headers: {
                'content-type': 'application/octet-stream',
                // Inclusive and without a unit: the specification's own form, not RFC 9110's.
                'content-range': `${start}-${end - 1}`,
            },
            body: { open: (0,verify/* bodyOf */.EN)(chunk), size: chunk.byteLength },
            size: this.#descriptor.size,
            lane: 'blob',
            retry: false,
            // ECR answers 201, some 204.
            accept: [201, 202, 204],
        });
        return this.#progress(response) ?? end;
    }
    /** Asks how many bytes of the blob the registry has. */
    async status() {
        const response = await this.#request('GET', this.#location, { accept: [200, 202, 204] });
        const size = this.#progress(response) ?? 0;
        // Debian's registry says `0-0` for an empty session too: a single byte is sent again.
        return size === 1 ? 0 : size;
    }
    /** Ends the session: with the whole blob as the body, or with no body after chunks. */
    async finish(open) {
        const { digest, size } = this.#descriptor;
        const content = open === undefined ? {} : { body: { open, size }, size, lane: 'blob' };
        await this.#request('PUT', withDigest(this.#location, digest), {
            headers: { 'content-type': 'application/octet-stream' },
            ...content,
            retry: false,
            // 201 by the specification; the others have been seen.
            accept: [200, 201, 204],
        });
    }
    /** Ends the session at the registry. Never fails, because it follows a failure that is thrown. */
    async cancel() {
        try {
            await this.#request('DELETE', this.#location, {
                retry: false,
                accept: [200, 202, 204, 404],
                signal: AbortSignal.timeout(CANCEL_PATIENCE),
            });
        }
        catch {
            // The registry ends abandoned sessions itself.
        }
    }
    async #request(method, path, request) {
        const response = await this.#endpoint.request({
            signal: this.#signal,
            ...request,
            method,
            path,
            access: 'push',
            doing: `${DOING[method]} ${this.#descriptor.digest} to`,
        });
        await (0,wire_document/* drain */.Z)(response);
        return response;
    }
    /** Takes over the session's new location. @returns how many bytes the registry has, if it says */
    #progress(response) {
        if (response.headers['location'] !== undefined) {
            this.#location = locationOf(response, this.#endpoint);
        }
        return parseUploadRange(response.headers['range']);
    }
}
const DOING = {
    PATCH: 'uploading a chunk of blob',
    GET: 'continuing the upload of blob',
    PUT: 'uploading blob',
    DELETE: 'cancelling the upload of blob',
};
/** The session's next location: relative or absolute, perhaps on another host, with an opaque query. */
function locationOf(response, endpoint) {
    const location = response.headers['location'];
    const url = location === undefined ? null : URL.parse(location, response.url.href);
    if (url === null) {
        const why = 'the registry gave no location for it';
        throw new errors/* ImageError */.C8('REGISTRY', `uploading a blob to ${endpoint.place}: ${why}`);
    }
    return url;
}
/** The query is opaque and stays byte for byte: `searchParams` would encode it again. */
function withDigest(location, digest) {
    const url = new URL(location);
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    return url;
}

;// CONCATENATED MODULE: ./lib/registry/upload/upload.js








/** In bytes. */
const LEAST_WRITE = 64 * 1024;
/** In seconds. */
const LONGEST_WAIT = 300;
/**
 * Sends the blobs of one repository. Nothing is hashed here: what a source delivers is verified by
 * its `fetch`, and the registry verifies the `digest=` of the upload.
 */
class Uploads {
    #endpoint;
    #retries;
    /** Blobs of at least this size, in bytes, go in chunks: the registry has refused one at once. */
    #chunkedFrom = Number.POSITIVE_INFINITY;
    /** Repositories from which a mount was refused: they are not asked again for each blob. */
    #refused = new Set();
    /** @param retries how often an upload that failed is begun again */
    constructor(endpoint, retries) {
        this.#endpoint = endpoint;
        this.#retries = retries;
    }
    /** Whether a mount from that repository was not refused yet. */
    mountable(from) {
        return !this.#refused.has(from);
    }
    /**
     * Uploads a blob that the repository lacks; a try that fails starts over with a fresh body.
     * @throws the body's error, unchanged; RegistryError; ImageError as the wire says
     */
    async put(descriptor, body, { from, signal }) {
        let session = from === undefined ? undefined : await this.#mount(descriptor, from, { signal });
        if (session === 'mounted') {
            return 'mounted';
        }
        for (let failures = 0;; failures += 1) {
            session ??= await UploadSession.open(this.#endpoint, descriptor, { signal });
            if (await this.#try(session, descriptor, body, { failures, signal })) {
                return 'copied';
            }
            session = undefined;
        }
    }
    /** @returns the session to go on in, if the registry opened one instead */
    async #mount(descriptor, from, options) {
        const mount = await UploadSession.mount(this.#endpoint, descriptor, from, options);
        if (mount !== 'mounted') {
            this.#refused.add(from);
        }
        return mount === 'refused' ? undefined : mount;
    }
    /** @returns false if it failed and another try is worth it */
    async #try(session, descriptor, body, { failures, signal }) {
        const source = new Watched(body);
        const chunked = this.#isChunked(descriptor, failures);
        try {
            await (chunked
                ? sendChunks(session, source.chunks(), { retries: this.#retries, signal })
                : session.finish(async () => gathered(source.chunks(), LEAST_WRITE)));
            return true;
        }
        catch (error) {
            await session.cancel();
            signal?.throwIfAborted();
            const verdict = judge(error, source, chunked);
            if (verdict === 'fatal' || failures >= this.#retries) {
                throw source.failure ?? error;
            }
            if (verdict === 'too much') {
                this.#chunkedFrom = Math.min(this.#chunkedFrom, descriptor.size);
                return false;
            }
            await waitAfter(error, failures, this.#endpoint.clock, { signal });
            // Perhaps only the answer was lost.
            return source.failure === undefined && exists(this.#endpoint, descriptor, { signal });
        }
    }
    /** A proxy that limits the size of requests may cut the connection instead of answering 413. */
    #isChunked({ size }, failures) {
        return size >= this.#chunkedFrom || (failures >= 2 && size > CHUNK);
    }
}
/**
 * Waits as long as the registry asks; a first failure of the connection alone is tried again at once.
 * @throws the error itself if the registry asks for too long a wait
 */
async function waitAfter(error, failures, clock, options) {
    const asked = error instanceof refusal/* Refusal */.P ? error.retryAfter : undefined;
    const seconds = asked ?? (failures === 0 ? 0 : (0,retry/* backoff */.JN)(failures));
    if (seconds > LONGEST_WAIT) {
        throw error;
    }
    if (seconds > 0) {
        await (0,wire_clock/* sleep */.y)(clock, seconds, options);
    }
}

;// CONCATENATED MODULE: ./lib/registry/upload/blob-target.js



/**
 * From this size on, in bytes, a HEAD costs little beside an upload: a repository that is reported as
 * unknown may still hold the blobs of an interrupted push (Debian's registry).
 */
const WORTH_ASKING = 32 * 1024 * 1024;
/** Writes the blobs of one repository, with as few requests as possible. */
class BlobTarget {
    #endpoint;
    #holdings;
    #novelty;
    #uploads;
    /** If two images share a layer, the second waits for the first. */
    #puts = new Map();
    constructor(endpoint, holdings, novelty, retries) {
        this.#endpoint = endpoint;
        this.#holdings = holdings;
        this.#novelty = novelty;
        this.#uploads = new Uploads(endpoint, retries);
    }
    async put(descriptor, body, options) {
        const { digest } = descriptor;
        if (!options.force && this.#holdings.has(digest, this.#endpoint.repository)) {
            return 'exists';
        }
        let isFirst = false;
        const put = (0,once/* once */.O)(this.#puts, digest, () => {
            isFirst = true;
            return this.#putFirst(descriptor, body, options);
        });
        if (isFirst) {
            return put;
        }
        // A failure of the first may come from its own source or signal.
        await put.catch(() => undefined);
        options.signal?.throwIfAborted();
        return this.put(descriptor, body, options);
    }
    async #putFirst(descriptor, body, options) {
        try {
            const outcome = await this.#put(descriptor, body, options);
            this.#holdings.add(descriptor.digest, this.#endpoint.repository);
            return outcome;
        }
        finally {
            this.#puts.delete(descriptor.digest);
        }
    }
    /** A mount tells whether the blob is there, so no HEAD precedes it. */
    async #put(descriptor, body, { from, force, signal }) {
        if (force) {
            return this.#uploads.put(descriptor, body, { signal });
        }
        const mountable = [...from, ...this.#holdings.of(descriptor.digest)].find((repository) => repository !== this.#endpoint.repository && this.#uploads.mountable(repository));
        if (mountable === undefined && (await this.#isThere(descriptor, { signal }))) {
            return 'exists';
        }
        return this.#uploads.put(descriptor, body, { from: mountable, signal });
    }
    async #isThere(descriptor, options) {
        const isNew = descriptor.size < WORTH_ASKING && (await this.#novelty.isNew(options));
        return !isNew && exists(this.#endpoint, descriptor, options);
    }
}

;// CONCATENATED MODULE: ./lib/registry/repository.js
var _a;












/**
 * A repository of a registry as a place of content. Get one of `RegistryClient.repository`.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 */
class Repository {
    registry;
    repository;
    place;
    #origin;
    #first;
    #manifests;
    #blobs;
    #target;
    #referrers;
    #listings;
    #holdings;
    /** @internal `RegistryClient.repository` makes it. */
    constructor(options) {
        const { registry, repository, origin, mirrors, holdings, parts, retries } = options;
        this.registry = registry;
        this.repository = repository;
        this.place = `${registry}/${repository}`;
        const novelty = new Novelty(origin);
        this.#origin = origin;
        this.#first = mirrors[0] ?? origin;
        this.#holdings = holdings;
        this.#manifests = new Manifests(origin, mirrors, holdings, novelty);
        this.#blobs = new Blobs(origin, mirrors, parts);
        this.#target = new BlobTarget(origin, holdings, novelty, retries);
        this.#listings = new Reachable(origin, mirrors);
        const others = mirrors.map((mirror) => new Referrers(mirror));
        this.#referrers = new Reachable(new Referrers(origin), others);
    }
    /** One request where the registry allows it. @param name a tag or digest */
    resolve(name, options = {}) {
        this.#referrers.reset((one) => one.forget());
        return this.#manifests.resolve(name, options);
    }
    /** The place that is asked first is connected to. */
    expect(requests) {
        this.#first.expect(requests);
    }
    countsReads() {
        return this.registry === reference/* DOCKER_HUB */.Xb;
    }
    /** What headers say of a manifest besides its digest is no proof: its bytes are read. */
    describe(descriptor, options = {}) {
        return this.#manifests.describe(descriptor, options);
    }
    /** What a tag stands for at the registry itself, asked with the right to push that a target needs. */
    lookup(name, options = {}) {
        return this.#manifests.lookup(name, options);
    }
    /** Where the answer for this digest came from: what a mirror says of a tag may be stale. */
    servedBy(digest) {
        return this.#manifests.isMirrored(digest) ? 'mirror' : 'registry';
    }
    async fetch(descriptor, options = {}) {
        const known = embedded(descriptor);
        if (known === undefined && !(0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            return this.#blobs.fetch(descriptor, options);
        }
        const bytes = known ?? (await this.#manifests.fetch(descriptor, options));
        return (0,verify/* streamOf */.mA)(bytes.subarray(options.offset ?? 0));
    }
    /**
     * The descriptor of a blob whose digest is all that is known; {@link fetch} reads it.
     * @throws ImageError `NOT_FOUND`, or `REGISTRY` where its size is not told
     */
    resolveBlob(digest, options = {}) {
        return this.#blobs.resolve(digest, options);
    }
    async has(descriptor, options = {}) {
        const { digest } = descriptor;
        if (this.#holdings.has(digest, this.repository)) {
            return true;
        }
        const found = await exists(this.#origin, descriptor, options);
        if (found && !(0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            this.#holdings.add(digest, this.repository);
        }
        return found;
    }
    /** Content with a name or a manifest's media type is a manifest, everything else a blob. */
    async put(descriptor, body, options = {}) {
        const { name, from = [], force = false, foreign = false, signal } = options;
        if (name !== undefined || (0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            return this.#manifests.put(descriptor, body, name, { signal });
        }
        if ((0,media_type/* isNonDistributable */.SM)(descriptor.mediaType) && !foreign) {
            // Not for a registry to have: it takes the manifest without (go-containerregistry#1418).
            return 'exists';
        }
        return this.#target.put(descriptor, body, { from: this.#neighbours(from), force, signal });
    }
    #neighbours(sources) {
        return sources
            .filter((source) => source instanceof _a)
            .filter(({ registry }) => registry === this.registry)
            .map(({ repository }) => repository);
    }
    tag(descriptor, name, options = {}) {
        return this.#manifests.tag(descriptor, name, options);
    }
    contains(source) {
        return (source instanceof _a &&
            source.registry === this.registry &&
            source.repository === this.repository);
    }
    referrers(descriptor, options = {}) {
        return this.#referrers.ask((one) => one.list(descriptor, options), options);
    }
    digestTags(descriptor, options = {}) {
        return this.#referrers.ask((one) => one.digestTags(descriptor, options), options);
    }
    /**
     * All tags, each once, in the registry's order. A mirror may know fewer: it is asked only if the
     * registry cannot be reached. @throws ImageError `NOT_FOUND`
     */
    async *tags({ signal } = {}) {
        const seen = new Set();
        const pages = await this.#listings.ask((one) => beginTagPages(one, { signal }), { signal });
        for await (const page of pages) {
            for (const tag of page.filter((name) => !seen.has(name))) {
                seen.add(tag);
                yield tag;
            }
        }
    }
    /**
     * Deletes a tag, or a manifest with all its tags by its digest. Many registries delete the
     * manifest with a tag, and some (Debian's among them) delete no tag at all.
     * @throws ImageError `NOT_FOUND`, `DENIED`, `REGISTRY`
     */
    async remove(name, { signal } = {}) {
        const response = await this.#origin.request({
            method: 'DELETE',
            path: `manifests/${name}`,
            access: 'delete',
            accept: [200, 202, 204],
            signal,
            doing: `deleting ${name} of`,
        });
        await (0,wire_document/* drain */.Z)(response);
        this.#manifests.forget(name);
    }
}
_a = Repository;

// EXTERNAL MODULE: ./lib/registry/wire/address.js
var address = __nccwpck_require__(25);
;// CONCATENATED MODULE: ./lib/registry/web-file.js



/**
 * The file at a URL that is no registry's, asked for without credentials.
 * @param wire of any origin
 * @param insecure hosts that may speak plain http, besides loopback
 * @throws ImageError `INVALID_ARGUMENT` for a URL that cannot be downloaded; what the wire throws
 */
async function openWebFile(wire, url, { insecure, signal }) {
    const doing = `downloading ${(0,redact/* redactUrl */.B)(url)}`;
    const { protocol, hostname, host, username } = url;
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${doing}: it is no http(s) URL without a user`);
    }
    if (protocol === 'http:' && !(0,address/* isLoopback */.U9)(hostname) && !insecure.includes(host)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${doing}: plain http proves nothing`, {
            hint: `use https, or allow plain http for ${host}`,
            remedy: { kind: 'allow-insecure', subject: host },
        });
    }
    const request = { method: 'GET', path: url, anonymous: true, scopes: [], accept: [200] };
    return (await wire(url.origin).request({ ...request, lane: 'blob', signal, doing })).body;
}

// EXTERNAL MODULE: ./lib/registry/wires.js + 22 modules
var wires = __nccwpck_require__(8788);
;// CONCATENATED MODULE: ./lib/registry/client.js









const RETRIES = 5;
/** Docker Hub is searched on another host than images are pulled from. */
const DOCKER_HUB_SEARCH = 'hub.docker.com';
/** All registries of one run: they share connections, tokens, limits and what was learnt. */
class RegistryClient {
    #wires;
    #mirrors;
    #retries;
    #insecure;
    #repositories = new Map();
    #health = new Map();
    #parts = new PartBudget();
    #holdings = new Map();
    constructor(options = {}) {
        this.#wires = new wires/* Wires */.z(options);
        this.#mirrors = options.mirrors ?? {};
        this.#retries = options.retries ?? RETRIES;
        this.#insecure = options.insecure ?? [];
    }
    /** The same object for the same name. */
    repository(name) {
        const place = `${name.registry}/${name.repository}`;
        const known = this.#repositories.get(place) ?? this.#open(name, place);
        this.#repositories.set(place, known);
        return known;
    }
    #open({ registry, repository }, place) {
        const holdings = this.#holdings.get(registry) ?? new Holdings();
        this.#holdings.set(registry, holdings);
        return new Repository({
            registry,
            repository,
            origin: new Endpoint(this.#wires.wire(registry, 'origin'), repository, place),
            mirrors: (this.#mirrors[registry] ?? []).map((url) => {
                const wire = this.#wires.wire(checkedMirror(url, registry), 'mirror');
                return new Endpoint(wire, repository, place, this.#healthOf(url));
            }),
            holdings,
            parts: this.#parts,
            retries: this.#retries,
        });
    }
    #healthOf(mirror) {
        const health = this.#health.get(mirror) ?? new MirrorHealth();
        this.#health.set(mirror, health);
        return health;
    }
    /**
     * The repositories of a registry that a term finds; Docker Hub's mirrors are asked before itself.
     * @param registry canonical: `docker.io`, `quay.io` @throws ImageError of the last that was asked
     */
    async *search(registry, term, options = {}) {
        for await (const page of searchPages(this.#searchPlaces(registry, term), term, options)) {
            yield* page;
        }
    }
    #searchPlaces(registry, term) {
        const mirrors = (this.#mirrors[registry] ?? []).map((url) => {
            const wire = this.#wires.wire(checkedMirror(url, registry), 'mirror');
            return { wire, place: `${registry} at mirror ${wire.origin}`, ways: ['v1', 'hub'] };
        });
        if (registry === 'docker.io') {
            const wire = this.#wires.wire(DOCKER_HUB_SEARCH, 'origin');
            return [...mirrors, { wire, place: registry, ways: ['hub'] }];
        }
        const wire = this.#wires.wire(registry, 'origin');
        // An empty term finds all.
        const ways = term === '' ? ['catalog'] : ['v1', 'hub', 'catalog'];
        return [...mirrors, { wire, place: registry, ways }];
    }
    /** The file at a URL that is no registry's, asked for without credentials. @throws ImageError */
    webFile(url, options = {}) {
        const insecure = this.#insecure;
        return openWebFile((origin) => this.#wires.wire(origin, 'origin'), url, {
            ...options,
            insecure,
        });
    }
    /** What a registry said last about how many requests it allows; Docker Hub says it. */
    rateLimit(registry) {
        return this.#wires.rateLimit(registry);
    }
    /** The same for every registry that was asked and says so. */
    rateLimits() {
        const registries = new Set([...this.#repositories.values()].map(({ registry }) => registry));
        return [...registries].flatMap((registry) => {
            const rateLimit = this.rateLimit(registry);
            return rateLimit === undefined ? [] : [{ registry, rateLimit }];
        });
    }
    /** Lets go of every connection. */
    close() {
        return this.#wires.close();
    }
}
/** The URL is not shown: it may hold a password. */
function checkedMirror(url, registry) {
    if (!/^https?:\/\//.test(url)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `a mirror of ${registry} is not an http(s) URL`, {
            hint: 'a mirror is http(s)://HOST[:PORT][/PREFIX]',
        });
    }
    return url;
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ decodeConfigFile),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   pj: () => (/* binding */ normalizedKey)
/* harmony export */ });
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2475);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3940);






/** `undefined` if there is no such file. @throws ImageError `CREDENTIALS` */
async function readConfigFile(file) {
    const bytes = await readIfThere(file);
    return bytes === undefined ? undefined : decodeConfigFile(bytes, file);
}
/** Podman's folder: one that root alone may enter holds no login of another user. */
const OF_ALL_USERS = '/run/containers/';
async function readIfThere(file) {
    try {
        return await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifThere */ .y)(() => (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(file));
    }
    catch (cause) {
        if ((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errno */ .b)(cause) === 'EACCES' && file.startsWith(OF_ALL_USERS)) {
            return undefined;
        }
        const told = (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fileError */ .zS)('CREDENTIALS', `reading ${file}`, cause);
        const message = `reading ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`;
        throw told === cause ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('CREDENTIALS', message, { cause }) : told;
    }
}
/** @throws ImageError `CREDENTIALS`, in which nothing of the content is shown */
function decodeConfigFile(bytes, where) {
    return readable(where, () => {
        const text = Buffer.from(bytes).toString('utf8').trim();
        const config = text === '' ? {} : (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeJson */ .xO)(bytes, where), where);
        const entries = (name) => (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(config[name], `${where}: ${name}`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB) ?? {};
        const unreadable = [];
        return {
            where,
            auths: keyed(entries('auths'), `${where}: auths`, decodeAuth, unreadable),
            credHelpers: keyed(entries('credHelpers'), `${where}: credHelpers`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ, unreadable),
            unreadable,
            credsStore: (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(config['credsStore'], `${where}: credsStore`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ) || undefined,
            headers: (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asStringMap */ ._T)(config['HttpHeaders'], `${where}: HttpHeaders`),
        };
    });
}
/** The parser's own words may quote the file: only ours are shown. */
function readable(where, decode) {
    try {
        return decode();
    }
    catch (cause) {
        const why = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8 ? cause.message : `${where}: not readable`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('CREDENTIALS', why, { hint: 'correct the file, or log in again' });
    }
}
/** Several spellings of one host are one key, of which the exact one counts. `null` is no entry. */
function keyed(entries, where, decode, unreadable) {
    const map = new Map();
    const exactFirst = Object.entries(entries).sort(([a], [b]) => Number(a !== normalizedKey(a)) - Number(b !== normalizedKey(b)));
    for (const [key, entry] of exactFirst) {
        const name = normalizedKey(key);
        const member = `${where}[${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(key)}]`;
        const value = valueOrError(entry, member, decode);
        if (entry === null || value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8) {
            unreadable.push(value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8 ? value.message : `${member}: null`);
        }
        if (value !== undefined && !map.has(name)) {
            map.set(name, value);
        }
    }
    return map;
}
function valueOrError(entry, where, decode) {
    try {
        return (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entry, where, (value) => readable(where, () => decode(value, where)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8) {
            return error;
        }
        throw error;
    }
}
/**
 * `https://index.docker.io/v1/` is `docker.io`, `https://ghcr.io` is `ghcr.io`; `quay.io/acme` is
 * for repositories below it (containers-auth.json(5)).
 */
function normalizedKey(key) {
    const withScheme = /^https?:\/\//.test(key);
    const [host = '', ...path] = key.replace(/^https?:\/\//, '').split('/');
    const registry = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalRegistry */ .i7)(host.replace(/:443$/, ''));
    const rest = path.join('/').replace(/\/$/, '');
    return withScheme || rest === '' || rest === 'v1' || rest === 'v2'
        ? registry
        : `${registry}/${rest}`;
}
/** An entry with nothing in it only says that the credential is in the store. */
function decodeAuth(value, where) {
    const entry = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value, where);
    const text = (name) => (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entry[name], `${where}.${name}`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ) ?? '';
    const { username, password } = userOf(entry, text, where);
    if (text('identitytoken') !== '') {
        return { identityToken: text('identitytoken'), username };
    }
    if (text('registrytoken') !== '') {
        return { registryToken: text('registrytoken') };
    }
    return username === '' && password === '' ? undefined : { username, password };
}
/** `auth` is base64, padded or not, of `user:password`; the first colon separates. */
function userOf(entry, text, where) {
    if (!entry['auth']) {
        return { username: text('username'), password: text('password') };
    }
    const decoded = Buffer.from(text('auth'), 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = decoded.indexOf(':');
    if (colon < 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('CREDENTIALS', `${where}.auth: not the base64 of USER:PASSWORD`);
    }
    return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   I$: () => (/* binding */ firstCredential),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
/** The credential of the first source that has one. */
function firstCredential(...sources) {
    return async (host, repository, signal, onSource) => {
        for (const source of sources) {
            const found = await source(host, repository, signal, onSource);
            if (found !== undefined) {
                return found;
            }
        }
        return undefined;
    };
}
/** `Authorization: Basic` for a user and a password, which may hold colons: the user may not. */
function basicHeader(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** The parts that must never be shown. */
function secretsOf(credential) {
    if ('password' in credential) {
        const { username, password } = credential;
        return [password, basicHeader(username, password).slice('Basic '.length)];
    }
    return ['identityToken' in credential ? credential.identityToken : credential.registryToken];
}


/***/ }),

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Q1: () => (/* binding */ dockerConfigPath),
/* harmony export */   d8: () => (/* binding */ dockerCredentials),
/* harmony export */   hc: () => (/* binding */ dockerHeaders),
/* harmony export */   yW: () => (/* binding */ helperFor)
/* harmony export */ });
/* unused harmony export configPaths */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2744);
/* harmony import */ var _content_once_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4584);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(452);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5829);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9758);






/** What docker and its credential helpers keep a registry's credentials under. */
function serverOf(host) {
    return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}
/**
 * Credentials as docker and podman keep them. Read in this order, the first that knows the host
 * counts: `DOCKER_AUTH_CONFIG`, `config.json` of `DOCKER_CONFIG` or `~/.docker`, `REGISTRY_AUTH_FILE`,
 * `auth.json` in `$XDG_RUNTIME_DIR/containers`, `/run/containers/$UID`, `~/.config/containers`. In a
 * file the helper of the host comes before the helper of all hosts, and both before what is written
 * there. Files are read when the first host is looked up, and once.
 */
function dockerCredentials(options) {
    const { env, run = _program_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB } = options;
    const files = (0,_content_once_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .q)(() => readConfigFiles(options));
    const answers = new Map();
    return async (written, repository, signal, onSource) => {
        const host = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizedKey */ .pj)(written);
        for (const file of await files()) {
            const program = helperFor(file, host);
            // A helper is a process: one for each host is enough.
            const asked = program &&
                (await (0,_content_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(answers, `${program} ${host}`, () => (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .askProgram */ .aP)(program, serverOf(host), { env, run, where: file.where, signal })));
            const found = asked || writtenIn(file, host, repository);
            if (found !== undefined) {
                onSource?.(asked ? `docker-credential-${program}, named in ${file.where}` : file.where);
                return found;
            }
        }
        return undefined;
    };
}
/** @throws ImageError `CREDENTIALS` if that cannot be read */
function helperFor({ credHelpers, credsStore }, host) {
    return valid(credHelpers.get(host)) ?? credsStore;
}
function valid(entry) {
    if (entry instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8) {
        throw entry;
    }
    return entry;
}
/** `HttpHeaders` of the same files, for every request to a registry; the first file's count. */
function dockerHeaders(options) {
    return (0,_content_once_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .q)(async () => {
        const files = await readConfigFiles(options);
        const all = files.toReversed().flatMap(({ headers }) => Object.entries(headers));
        return Object.fromEntries(all
            .map(([name, value]) => [name.toLowerCase(), value])
            .filter(([name]) => !OURS.has(name)));
    });
}
/** Headers that every request has already, or that must not come from a file. */
const OURS = new Set([
    'accept',
    'accept-encoding',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'range',
    'transfer-encoding',
    'user-agent',
]);
/** The longest key that names the repository or something above it: `quay.io/acme`, then `quay.io`. */
function writtenIn({ auths }, host, repository) {
    const parts = [host, ...(repository === undefined ? [] : repository.split('/'))];
    for (let length = parts.length; length > 0; length--) {
        const found = valid(auths.get(parts.slice(0, length).join('/')));
        if (found !== undefined) {
            return found;
        }
    }
    return undefined;
}
async function readConfigFiles(options) {
    const files = await findConfigFiles(options);
    for (const text of files.flatMap(({ unreadable }) => unreadable)) {
        options.onWarning?.(`${text}; it is left out`);
    }
    return files;
}
async function findConfigFiles(options) {
    const { authFile, env } = options;
    if (authFile !== undefined) {
        const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .RG)(authFile);
        if (file === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8('CREDENTIALS', `reading ${authFile}: no such file`, {
                hint: 'check the path given',
                remedy: { kind: 'credential-file', subject: authFile },
            });
        }
        return [file];
    }
    const inline = env['DOCKER_AUTH_CONFIG'];
    const paths = configPaths(options, process.getuid?.());
    const files = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_5__/* .eachOf */ .p)(paths, paths.length, _config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .RG);
    return [
        ...(inline ? [(0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeConfigFile */ .Ls)(Buffer.from(inline), 'DOCKER_AUTH_CONFIG')] : []),
        ...files.filter((file) => file !== undefined),
    ];
}
/** Docker's own file, whether it is there or not; `undefined` if there is no home directory. */
function dockerConfigPath({ env, home = env['HOME'] || env['USERPROFILE'], }) {
    const docker = env['DOCKER_CONFIG'] || (home && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker'));
    return docker ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(docker, 'config.json') : undefined;
}
/** @param uid of this process, on systems that have one: Podman's default without XDG_RUNTIME_DIR */
function configPaths(options, uid) {
    const { env, home = env['HOME'] || env['USERPROFILE'] } = options;
    const runtime = env['XDG_RUNTIME_DIR'];
    const own = env['XDG_CONFIG_HOME'] || (home && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.config'));
    return [
        dockerConfigPath(options),
        env['REGISTRY_AUTH_FILE'],
        runtime && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, 'containers/auth.json'),
        uid === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/run/containers', `${uid}`, 'auth.json'),
        own && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'containers/auth.json'),
    ].filter((path) => Boolean(path));
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ askProgram),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   nf: () => (/* binding */ storeByProgram),
/* harmony export */   ym: () => (/* binding */ eraseByProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6706);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2475);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2486);





/** What a helper may take: some ask the cloud, some a person. In seconds. */
const TIME_LIMIT = 120;
/** How long output is read after the helper has ended, in milliseconds. */
const LEFT_OPEN = 200;
/** In characters. */
const OUTPUT_LIMIT = 256 * 1024;
/** What helpers write instead of a credential (docker-credential-helpers, `credentials/error.go`). */
const NOT_THERE = /credentials not found in native keychain/i;
/** The user's name with which a helper says that the secret is an identity token. */
const TOKEN_USER = '<token>';
/**
 * Asks a credential helper: `docker-credential-NAME get`, the server on its standard input.
 * https://github.com/docker/docker-credential-helpers
 * @returns `undefined` if it has nothing for that server
 * @throws ImageError `CREDENTIALS`
 */
async function askProgram(name, server, options) {
    const doing = `asking docker-credential-${name} for ${server}`;
    const stdout = await call(name, { verb: 'get', server, input: server, doing }, options);
    return stdout === undefined ? undefined : decodeAnswer(stdout, doing);
}
/** Has a credential helper store a user and a password. @throws ImageError `CREDENTIALS` */
async function storeByProgram(name, server, { username, password }, options) {
    const input = JSON.stringify({ ServerURL: server, Username: username, Secret: password });
    const doing = `having docker-credential-${name} store the login to ${server}`;
    await call(name, { verb: 'store', server, input, doing }, options);
}
/** Has a credential helper remove what it has, if anything. @throws ImageError `CREDENTIALS` */
async function eraseByProgram(name, server, options) {
    const doing = `having docker-credential-${name} remove the login to ${server}`;
    await call(name, { verb: 'erase', server, input: server, doing }, options);
}
/** @returns what it printed, `undefined` if it has nothing for that server */
async function call(name, { verb, server, input, doing }, { run, where, ...options }) {
    const program = `docker-credential-${name}`;
    if (!/^[A-Za-z0-9._-]+$/.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('CREDENTIALS', `${where}: ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} names no credential helper`);
    }
    const { code, stdout, stderr } = await started(doing, program, where, () => run(program, [verb], input, options));
    if (code === 0) {
        return stdout;
    }
    // By the protocol errors go to standard output, where a helper also writes secrets: not repeated.
    if (NOT_THERE.test(`${stdout} ${stderr}`)) {
        return undefined;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('CREDENTIALS', `${doing}: exit code ${code}`, {
        hint: verb === 'get'
            ? `run \`echo ${server} | ${program} get\` to see why, log in again, or take the helper out of ${where}`
            : `see whether ${program} works, or take it out of ${where}`,
    });
}
async function started(doing, program, where, start) {
    try {
        return await start();
    }
    catch (cause) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(cause) === 'INTERRUPTED') {
            throw cause;
        }
        const missing = (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(cause) === 'ENOENT';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('CREDENTIALS', `${doing}: ${missing ? 'no such program' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, {
            cause,
            hint: `install ${program}, or take it out of ${where}`,
        });
    }
}
function decodeAnswer(stdout, doing) {
    const { username, secret } = membersOf(stdout, doing);
    if (username === TOKEN_USER) {
        return { identityToken: secret };
    }
    return username === '' && secret === '' ? undefined : { username, password: secret };
}
function membersOf(stdout, doing) {
    try {
        const answer = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeJson */ .xO)(Buffer.from(stdout), doing), doing);
        return {
            username: (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(answer['Username'], doing, _oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ) ?? '',
            secret: (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(answer['Secret'], doing, _oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ) ?? '',
        };
    }
    catch {
        // Without a cause: the parser's words quote what it could not read.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('CREDENTIALS', `${doing}: its answer is not a credential`);
    }
}
/** {@link Run} by `node:child_process`, with a limit on time and output. */
const runProgram = (program, args, input, { env, signal }) => new Promise((resolve, reject) => {
    const limit = AbortSignal.timeout(TIME_LIMIT * 1000);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
        env: { ...env },
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
        stdio: 'pipe',
        windowsHide: true,
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name].setEncoding('utf8').on('data', (text) => {
            output[name] = `${output[name]}${text}`.slice(0, OUTPUT_LIMIT);
        });
    }
    const end = (settle) => {
        child.stdout.destroy();
        child.stderr.destroy();
        child.unref();
        settle();
    };
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', (code) => end(() => resolve({ code: code ?? 1, ...output })));
    // A process that the helper leaves behind (an agent) may keep its output open.
    child.once('exit', (code) => {
        setTimeout(() => end(() => resolve({ code: code ?? 1, ...output })), LEFT_OPEN);
    });
    // A helper may end without reading: its exit code tells.
    child.stdin.on('error', () => undefined).end(input);
});


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3940);



/** Docker Hub's registry answers on another host than its name. */
const DOCKER_HUB_AUTHORITY = 'registry-1.docker.io';
/**
 * @param host a registry's name, or the URL of a mirror
 * @throws ImageError `INVALID_ARGUMENT`
 */
function addressOf(host) {
    const written = /^(https?:)\/\//.exec(host)?.[1];
    const url = URL.parse(written === undefined ? `https://${host}` : host);
    if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `"${withoutSecrets(host)}" is not a registry`, {
            hint: 'a registry is HOST[:PORT], a mirror http(s)://HOST[:PORT][/PREFIX]',
        });
    }
    const registry = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i7)(url.host);
    const path = url.pathname.split('/').filter(Boolean).join('/');
    return {
        registry,
        authority: registry === 'docker.io' ? DOCKER_HUB_AUTHORITY : url.host,
        protocol: written === undefined ? undefined : url.protocol,
        prefix: path === '' || path === 'v2' ? '' : `${path}/`,
    };
}
/** In characters. */
const SHOWN_LENGTH = 100;
/** What may be shown of it: it may be pasted with a user and a password. */
function withoutSecrets(host) {
    const [scheme = ''] = /^https?:\/\//.exec(host) ?? [];
    const afterUser = host.slice(Math.max(scheme.length, host.lastIndexOf('@') + 1));
    const [shown = ''] = afterUser.split(/[?#]/, 1);
    return scheme + shown.slice(0, SHOWN_LENGTH);
}
const LOOPBACK = blockList('127.0.0.0/8', '::1/128');
/** Addresses that are not public (RFC 6890, RFC 6598), with their networks. */
const NETWORKS = [
    ['loopback', LOOPBACK],
    // The unspecified address is this machine: no other one may lead to it.
    ['link-local', blockList('169.254.0.0/16', 'fe80::/10', '0.0.0.0/8', '::/128')],
    [
        'private',
        blockList(...['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16'], ...['198.18.0.0/15', '224.0.0.0/3', 'fc00::/7', 'fec0::/10', 'ff00::/8', '64:ff9b:1::/48']),
    ],
];
function blockList(...blocks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const block of blocks) {
        const [net = '', bits] = block.split('/');
        list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
    }
    return list;
}
/** `undefined` for a name. Node takes milliseconds to compile its pattern of IPv6: only where there is a colon. */
function familyOf(host) {
    if (host.includes(':')) {
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? 'ipv6' : undefined;
    }
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) ? 'ipv4' : undefined;
}
function isIn(list, host) {
    const family = familyOf(host);
    return family !== undefined && list.check(host, family);
}
/** `localhost`, `*.localhost`, 127.0.0.0/8, `[::1]`. @param hostname of a URL: no port */
function isLoopback(hostname) {
    const name = bare(hostname);
    return isLocalName(name) || isIn(LOOPBACK, name);
}
/** As far as the name itself tells. @param hostname of a URL, or an address */
function networkOf(hostname) {
    const name = bare(hostname);
    const address = embeddedIPv4(name) ?? name;
    return isLocalName(name)
        ? 'loopback'
        : (NETWORKS.find(([, list]) => isIn(list, address))?.[0] ?? 'public');
}
function isLocalName(name) {
    return name === 'localhost' || name.endsWith('.localhost');
}
/** Without the brackets of an IPv6 address and the dot that may end a name. */
function bare(hostname) {
    return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}
/** IPv6 addresses that lead to an IPv4 one: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056). */
const EMBEDDING = [
    ['0:0:0:0:0:ffff:', 6],
    ['0:0:0:0:ffff:0:', 6],
    ['0:0:0:0:0:0:', 6],
    ['64:ff9b:0:0:0:0:', 6],
    ['2002:', 1],
];
function embeddedIPv4(name) {
    if (familyOf(name) !== 'ipv6') {
        return undefined;
    }
    const groups = groupsOf(name);
    const written = groups.map((group) => group.toString(16)).join(':');
    const found = EMBEDDING.find(([prefix]) => written.startsWith(prefix));
    const [high = 0, low = 0] = found === undefined ? [] : groups.slice(found[1]);
    // `::` and `::1` are addresses of their own.
    return found === undefined || (found[0] === '0:0:0:0:0:0:' && high === 0)
        ? undefined
        : [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
/** The eight groups of an IPv6 address, without its zone. */
function groupsOf(address) {
    const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
    const [before = '', after] = hostname.slice(1, -1).split('::');
    const head = before === '' ? [] : before.split(':');
    const tail = after === undefined || after === '' ? [] : after.split(':');
    const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
    return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}


/***/ }),

/***/ 8367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
const SYSTEM_CLOCK = {
    now: () => performance.now() / 1000,
    after: (seconds, call) => {
        const timer = setTimeout(call, seconds * 1000);
        return () => clearTimeout(timer);
    },
};
/** @throws the reason of the signal */
function sleep(clock, seconds, { signal }) {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const onAbort = () => {
            cancel();
            reject(signal?.reason);
        };
        const cancel = clock.after(seconds, () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        });
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ connectionError),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   tz: () => (/* binding */ isNotTls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(25);
/* harmony import */ var _url_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2359);



/** A request or a body that failed on its way: nothing that the registry said. */
class ConnectionError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8 {
    /** Another try may succeed. */
    temporary;
    constructor(code, message, details, temporary) {
        super(code, message, details);
        this.name = 'ConnectionError';
        this.temporary = temporary;
    }
}
/**
 * What undici, the socket or TLS threw, with what was being done and to which host.
 * @param conceal takes secrets out of text from outside: a redirect or a proxy may repeat them
 */
function connectionError(doing, url, error, conceal = (text) => text) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8) {
        return error;
    }
    if (error instanceof _url_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .ForbiddenAddress */ .EW) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('REGISTRY', `${doing}: ${conceal(error.message)}`, { cause: error });
    }
    const symptom = SYMPTOMS.find(({ matches }) => matches(systemCodeOf(error), (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)));
    return new ConnectionError(symptom?.code ?? 'UNREACHABLE', `${doing}: ${conceal(`${url.origin}: ${symptom?.says ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`)}`, { cause: error, ...adviceFor(symptom, conceal(url.host)) }, symptom?.temporary?.(url) ?? symptom === undefined);
}
function adviceFor(symptom, host) {
    const remedy = symptom?.remedy && { kind: symptom.remedy, subject: host };
    return { hint: symptom?.hint(host), remedy };
}
/** The certificate is signed by an authority that is not trusted. */
function isUntrusted(error) {
    return UNTRUSTED.test(systemCodeOf(error));
}
/** The server on that port does not speak TLS, as far as the handshake tells. */
function isNotTls(error) {
    const reason = reasonOf(error);
    return NOT_TLS.test(reason) || HUNG_UP.test(reason);
}
/** What the system said: `ECONNREFUSED connect ECONNREFUSED 127.0.0.1:5000`. */
function reasonOf(error) {
    const cause = error instanceof ConnectionError ? (error.cause ?? error) : error;
    return `${systemCodeOf(cause)} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`;
}
const NOT_TLS = /EPROTO|ERR_SSL_/;
/** Servers that hang up on a handshake look like this, and so do bad networks. */
const HUNG_UP = /before secure TLS connection/;
const UNTRUSTED = /SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/;
const BAD_CERTIFICATE = /^(?:ERR_TLS_CERT_|CERT_|HOSTNAME_MISMATCH)/;
const SYMPTOMS = [
    {
        matches: (code) => code === 'ENOTFOUND',
        says: 'no such host',
        hint: (host) => `check the spelling of ${host}, the DNS and the proxy settings`,
        temporary: () => false,
    },
    {
        matches: (code) => code === 'ECONNREFUSED',
        says: 'connection refused',
        hint: (host) => `nothing listens at ${host}: check the port, and that the registry runs`,
        // A proxy or a balancer may come back; on this machine waiting changes nothing.
        temporary: ({ hostname }) => !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(hostname),
    },
    {
        matches: (code) => UNTRUSTED.test(code),
        hint: (host) => `trust the authority that signed for ${host}`,
        remedy: 'trust-authority',
        says: 'its certificate is signed by an unknown authority',
        temporary: () => false,
    },
    {
        matches: (code) => BAD_CERTIFICATE.test(code),
        hint: (host) => `the certificate that ${host} shows is not valid for it: it must be renewed`,
        temporary: () => false,
    },
    {
        matches: (code) => NOT_TLS.test(code),
        says: 'the TLS handshake failed',
        hint: (host) => `if ${host} speaks plain http, allow it`,
        remedy: 'allow-insecure',
        temporary: () => false,
    },
    {
        // A request that cannot be sent at all, or too many headers: not the network's fault.
        matches: (code) => /^UND_ERR_(?:INVALID_ARG|REQ_CONTENT_LENGTH|HEADERS_OVERFLOW)/.test(code),
        hint: (host) => `what is sent to ${host}, or what it answers, is not proper HTTP`,
        temporary: () => false,
    },
    {
        matches: (_code, message) => /^Proxy response \(4/.test(message),
        hint: (host) => `the proxy refuses ${host}: check HTTPS_PROXY and NO_PROXY`,
        temporary: () => false,
    },
    {
        matches: (code) => code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT',
        code: 'TIMEOUT',
        says: 'no connection in time',
        hint: (host) => `check that ${host} can be reached from here, and the proxy settings`,
        temporary: () => true,
    },
];
/** Node's code of an error; of several addresses that were tried, the first one's. */
function systemCodeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
        return error.code;
    }
    return error instanceof AggregateError ? systemCodeOf(error.errors[0]) : '';
}


/***/ }),

/***/ 9672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ drain),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _content_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5860);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2507);



const TRIES = 4;
/**
 * A response with its body in memory, asked for again when the connection breaks inside the body:
 * the wire repeats requests, but does not see their bodies.
 * @throws ImageError `TOO_LARGE`, and what `decode` throws
 */
async function readDocument(open, options) {
    for (let tries = 1;; tries += 1) {
        const response = await open();
        try {
            const bytes = await (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(response.body, options.limit, options.what);
            return { response, bytes, value: decoded(response, bytes, options) };
        }
        catch (error) {
            if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemporary */ .ey)(error) || tries === TRIES) {
                throw error;
            }
        }
    }
}
/** An error of a decoder may quote the document, which a registry may have put a secret into. */
function decoded(response, bytes, { what, decode, secrets }) {
    try {
        return decode(bytes, response);
    }
    catch (error) {
        if (secrets.isIn(bytes.toString('utf8')) || secrets.isIn(JSON.stringify(response.headers))) {
            const why = 'it cannot be read, and repeats a secret that it must not know';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error), `${what}: ${why}`);
        }
        throw error;
    }
}
/** More than this is not worth reading only to keep a socket. In bytes. */
const DRAIN_LIMIT = 64 * 1024;
/** Lets go of a body that is not needed: a short one is read, so that its socket can be used again. */
async function drain(response) {
    let size = 0;
    try {
        for await (const chunk of response.body) {
            size += chunk.length;
            if (size > DRAIN_LIMIT) {
                break;
            }
        }
    }
    catch {
        // The connection is gone, and with it what was to be drained.
    }
}


/***/ }),

/***/ 3101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** What registries may make one command do; docs/registries.md lists these limits. */
const LIMITS = {
    /** Challenges that are answered for one request: a registry needs one or two. */
    challengesOfRequest: 5,
    /** The same for all requests of a command; most registries ask once. */
    challenges: 10_000,
    /** Pages of one listing: a million tags in pages of a hundred. */
    pages: 10_000,
    /** The documents of one listing, in bytes: a million tags of 60 characters. */
    listingBytes: 67_108_864,
    /** Referrers of one subject. */
    referrers: 10_000,
    /** Different warnings of a command that are passed on, and their bytes in all. */
    warnings: 20,
    warningBytes: 16_384,
    /** A document takes at most so many times the seconds that an exchange may make no progress. */
    documentTimeouts: 5,
};
/** @throws ImageError `REGISTRY`, which names the limit */
function limited(doing, what, count, limit) {
    if (count > limit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('REGISTRY', `${doing}: more than ${limit} ${what}, which is the limit`, {
            hint: 'the registry is set up wrongly, or answers without end on purpose',
        });
    }
}
/** What is left of the limits that are for all of a command. */
class Budget {
    #challenges = 0;
    #warningBytes = 0;
    #warnings = new Set();
    /** @throws ImageError `REGISTRY` */
    countChallenge(doing) {
        this.#challenges += 1;
        limited(doing, 'challenges in one command', this.#challenges, LIMITS.challenges);
    }
    /** The text to pass on, if it is new; the last one says that no more follow. */
    warning(text) {
        const over = this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes;
        if (over || this.#warnings.has(text)) {
            return undefined;
        }
        this.#warnings.add(text);
        this.#warningBytes += Buffer.byteLength(text);
        return this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes
            ? `registries send more than ${LIMITS.warnings} warnings, and no more are shown`
            : text;
    }
}


/***/ }),

/***/ 2896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Query parameters that say what was requested; any other may be a signature or a token. */
const SHOWN = new Set([
    'artifactType',
    'client_id',
    'digest',
    'from',
    'last',
    'mount',
    'n',
    'ns',
    'scope',
    'service',
    'tag',
]);
/** A URL that may be shown: without user, password, fragment, and values that could be secret. */
function redactUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.hash = '';
    for (const name of new Set(shown.searchParams.keys())) {
        if (!SHOWN.has(name)) {
            shown.searchParams.set(name, 'REDACTED');
        }
    }
    return shown.href;
}
/** Text from outside, fit for one line of an error: no control characters, not too long. */
function oneLine(text, limit = 300) {
    const line = text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through.
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return line.length > limit ? `${line.slice(0, limit)}\u2026` : line;
}


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Refusal),
  x: () => (/* binding */ refusal)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/registry/wire/advice.js
/** What to do about a refusal, for the causes that people meet most. */
function adviceFor(refused) {
    const { code, registry, errors } = refused;
    const said = errors.map((entry) => `${entry.code} ${entry.message}`).join(' ');
    switch (code) {
        case 'UNAUTHORIZED':
            return unauthorized(refused);
        case 'DENIED':
            return denied(refused);
        case 'RATE_LIMITED':
            return rateLimited(refused);
        case 'TAG_EXISTS':
            return {
                hint: 'this registry does not move tags: choose another tag, or delete this one first',
            };
        case 'TOO_LARGE':
            return {
                hint: `${registry}, or a proxy in front of it, does not take requests of this size`,
            };
        case 'UNSUPPORTED':
            return refused.status === 405 && !/UNSUPPORTED/.test(said) && isPush(refused.scopes)
                ? { hint: `${registry} may be read-only` }
                : {};
        case 'NOT_FOUND':
            return /NAME_UNKNOWN|repository/i.test(said)
                ? missingRepository(refused)
                : missingManifest(refused);
        default:
            return {};
    }
}
/** Docker Hub and GHCR answer so for images that do not exist: they do not tell which ones do. */
const MAY_BE_MISSING = 'the image may not exist, or may be private';
function unauthorized({ registry, scopes, loggedIn }) {
    if (loggedIn) {
        const wrong = `the user name or password for ${registry} is wrong or has expired`;
        return { hint: `${wrong}, or may not ${verb(scopes)}` };
    }
    return isPush(scopes)
        ? logIn(registry)
        : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
}
function denied({ registry, scopes, loggedIn }) {
    if (!isPush(scopes)) {
        return loggedIn
            ? { hint: `${MAY_BE_MISSING}: check its name, and that the account may read it` }
            : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
    }
    if (registry === 'ghcr.io') {
        return {
            hint: 'the token needs `packages: write`, and the package must grant this repository access',
        };
    }
    const allowed = `the account must be allowed to ${verb(scopes)} there`;
    return loggedIn ? { hint: allowed } : logIn(registry, `${allowed}: `);
}
function logIn(registry, before = '') {
    return { hint: `${before}log in to ${registry}`, remedy: { kind: 'log-in', subject: registry } };
}
function rateLimited({ registry, loggedIn, retryAfter }) {
    const when = retryAfter === undefined ? '' : ` (it asks to wait ${Math.ceil(retryAfter)} s)`;
    const hint = loggedIn
        ? `${registry} limits this account${when}: use a mirror`
        : `${registry} limits this address${when}: log in to it, or use a mirror`;
    return { hint, remedy: { kind: 'mirror', subject: registry } };
}
/** ECR and others want a repository to be made before the first push. */
function missingRepository({ registry, scopes }) {
    return {
        hint: isPush(scopes)
            ? `${registry} wants the repository to be created before something is pushed to it`
            : 'check the name of the repository',
    };
}
/** A HEAD says no more than 404: repository and tag are equally likely to be misspelt. A digest is not typed. */
function missingManifest({ registry, scopes, url }) {
    const name = /\/manifests\/([^/]+)$/.exec(url.pathname)?.[1];
    if (name === undefined || /^sha\d+(?::|%3A)/i.test(name)) {
        return {};
    }
    const repository = scopes.find(({ type }) => type === 'repository')?.name;
    const hint = 'check the spelling';
    return repository === undefined
        ? { hint }
        : {
            hint: `${hint}, or list the tags that there are`,
            remedy: { kind: 'list-tags', subject: `${registry}/${repository}` },
        };
}
function isPush(scopes) {
    return scopes.some(({ actions }) => actions.some((action) => action !== 'pull'));
}
function verb(scopes) {
    const actions = new Set(scopes.flatMap((scope) => scope.actions));
    if (actions.has('delete') || actions.has('*')) {
        return 'delete';
    }
    return actions.has('push') ? 'push' : 'pull';
}

// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __nccwpck_require__(8574);
// EXTERNAL MODULE: ./lib/registry/wire/redact.js
var redact = __nccwpck_require__(2896);
;// CONCATENATED MODULE: ./lib/registry/wire/error-body.js


/** In bytes: more than any error that is worth showing. */
const READ_LIMIT = 64 * 1024;
const MAX_ENTRIES = 10;
/**
 * What a refusal says in its body. Most registries follow the specification
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes); token
 * servers and proxies write `{"error": \u2026}`, `{"message": \u2026}`, `{"details": \u2026}` or plain text.
 */
async function readErrors(response, secrets) {
    const text = (await readSome(response.body)).toString('utf8');
    const shown = (part, limit) => (0,redact/* oneLine */.T)(secrets.conceal(part), limit);
    const written = parse(text);
    if (typeof written === 'object' && written !== null) {
        return entriesOf(written, shown);
    }
    const plain = (0,media_type/* bareMediaType */.ZX)(response.headers['content-type'] ?? '') === 'text/plain';
    const message = plain ? shown(text) : '';
    return message === '' ? [] : [{ code: '', message }];
}
/** The start of a body; a failure while it is read matters less than the refusal. */
async function readSome(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= READ_LIMIT) {
                break;
            }
        }
    }
    catch {
        return Buffer.concat(chunks);
    }
    return Buffer.concat(chunks).subarray(0, READ_LIMIT);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function entriesOf(body, shown) {
    const errors = body['errors'];
    if (Array.isArray(errors)) {
        return errors.slice(0, MAX_ENTRIES).flatMap((error) => entryOf(error, shown));
    }
    const single = body['error'];
    if (typeof single === 'object' && single !== null) {
        return entryOf(single, shown);
    }
    const described = body['error_description'] ?? body['message'] ?? body['details'] ?? body['detail'];
    return entryOf({ code: single ?? body['code'], message: described }, shown);
}
function entryOf(value, shown) {
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const { code, message, detail } = value;
    const entry = {
        code: typeof code === 'string' ? shown(code, 60) : '',
        message: [message, detail]
            .map((part) => (typeof part === 'string' ? shown(part) : ''))
            .find(Boolean) ?? '',
    };
    return entry.code === '' && entry.message === '' ? [] : [entry];
}

;// CONCATENATED MODULE: ./lib/registry/wire/retry-after.js
/**
 * Seconds until the time that a `Retry-After` header names, which holds seconds or a date.
 * @param now in milliseconds since the epoch
 */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,10}$/.test(text)) {
        return Number(text);
    }
    const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

;// CONCATENATED MODULE: ./lib/registry/wire/refusal.js






/** A registry's refusal, with what retries need to know. */
class Refusal extends errors/* RegistryError */.gl {
    /** Another try may succeed. */
    temporary;
    /** The host has too many requests: all requests to it should wait. */
    concernsHost;
    /** Seconds, as asked for by `Retry-After`. */
    retryAfter;
    constructor(code, message, response, details) {
        super(code, message, response, details);
        const said = response.errors.map((entry) => entry.code.toUpperCase());
        this.temporary =
            TEMPORARY_STATUSES.has(response.status) || said.some((word) => TEMPORARY_WORDS.has(word));
        this.concernsHost = code === 'RATE_LIMITED' || response.status === 503;
        this.retryAfter = details.retryAfter;
    }
}
/** 499 and 520 to 529 are those of proxies and CDNs: nginx, Cloudflare. */
const TEMPORARY_STATUSES = new Set([
    408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529,
]);
/** Registries also say it with statuses of their own: ECR with 400 and 403. */
const TEMPORARY_WORDS = new Set(['TOOMANYREQUESTS', 'UNAVAILABLE']);
/** Makes an error of an answer that refuses, and reads its body to the end. */
async function refusal(response, asking) {
    const errors = await readErrors(response, asking.secrets);
    const { status } = response;
    const code = codeFor(status, errors);
    const retryAfter = parseRetryAfter(response.headers['retry-after'], Date.now());
    return new Refusal(code, `${asking.doing}: ${describe(status, errors)}`, { status, method: asking.method, url: asking.secrets.conceal((0,redact/* redactUrl */.B)(response.url)), errors }, {
        ...adviceFor({ ...asking, url: response.url, code, status, errors, retryAfter }),
        retryAfter,
    });
}
/** `404 MANIFEST_UNKNOWN: manifest unknown`; `502 Bad Gateway` where the body says nothing. */
function describe(status, errors) {
    const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    return `${status} ${said.join('; ') || (external_node_http_.STATUS_CODES[status] ?? 'refused')}`;
}
const CODE_OF_STATUS = {
    401: 'UNAUTHORIZED',
    403: 'DENIED',
    404: 'NOT_FOUND',
    // All that Debian's registry says while it is read-only.
    405: 'UNSUPPORTED',
    413: 'TOO_LARGE',
    429: 'RATE_LIMITED',
};
function codeFor(status, errors) {
    const said = errors.map(({ code, message }) => `${code} ${message}`).join(' ');
    if (/TOOMANYREQUESTS/i.test(said)) {
        return 'RATE_LIMITED';
    }
    if (isImmutableTag(status, said)) {
        return 'TAG_EXISTS';
    }
    return (CODE_OF_STATUS[status] ??
        (status >= 400 && /\bUNSUPPORTED\b/.test(said) ? 'UNSUPPORTED' : 'REGISTRY'));
}
/**
 * Immutable tags: ECR says 400 or 409 with `ImageTagAlreadyExistsException` or TAG_INVALID, Harbor
 * 412, Artifact Registry 400, all with text about the tag (aws/containers-roadmap#2179).
 */
function isImmutableTag(status, said) {
    return ([400, 403, 409, 412].includes(status) &&
        /ImageTagAlreadyExists|immutable|tag[^.;]{0,80}already exists/i.test(said));
}


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   fh: () => (/* binding */ Retries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8367);
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8914);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4696);




/** All in seconds. */
const FIRST_DELAY = 0.25;
const LONGEST_DELAY = 30;
/** A registry that asks for a longer wait is not worth waiting for in CI. */
const LONGEST_ASKED = 300;
/** What one request may wait in all. */
const LONGEST_WAIT = 600;
/** Whether the same request may be answered otherwise in a moment. */
function isTemporary(error) {
    return (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P || error instanceof _connection_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc) && error.temporary;
}
/** Full jitter: anything up to twice as long as after the try before. @param tries made so far, from 1 */
function backoff(tries, random = Math.random) {
    return random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** tries);
}
/** Repeats requests. When a host asks for a wait, all requests of the run to that host wait. */
class Retries {
    #clock;
    #retries;
    #onRetry;
    /** By host, in seconds of the clock. */
    #pausedUntil = new Map();
    constructor(clock, retries, onRetry = () => undefined) {
        this.#clock = clock;
        this.#retries = retries;
        this.#onRetry = onRetry;
    }
    /**
     * Takes a step until it succeeds, fails for good, or was tried and waited for enough.
     * @param host what answers
     * @param step gets the number of the try, from 1
     */
    async run(host, options, step) {
        const { retries = this.#retries, isWorthwhile = isTemporary, onFailure } = options;
        let waited = 0;
        for (let tries = 1;; tries++) {
            await this.#pauseOf(host, options);
            try {
                return await step(tries);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8) || !isWorthwhile(error) || tries > retries) {
                    throw error;
                }
                const seconds = delayAfter(error, tries);
                waited += seconds;
                if (waited > LONGEST_WAIT || seconds > LONGEST_ASKED) {
                    throw error;
                }
                onFailure?.(error);
                this.#onRetry(retryText(error, seconds, tries, retries));
                await this.#wait(host, error, seconds, options);
            }
        }
    }
    async #pauseOf(host, options) {
        const left = () => (this.#pausedUntil.get(host) ?? 0) - this.#clock.now();
        for (let seconds = left(); seconds > 0; seconds = left()) {
            await (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .y)(this.#clock, seconds, options);
        }
    }
    async #wait(host, error, seconds, options) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P && error.concernsHost) {
            const until = this.#clock.now() + seconds;
            this.#pausedUntil.set(host, Math.max(until, this.#pausedUntil.get(host) ?? 0));
            return;
        }
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .y)(this.#clock, seconds, options);
    }
}
function delayAfter(error, tries) {
    const asked = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P ? error.retryAfter : undefined;
    // A little later than asked, each request at another time: not all at once when the time has come.
    return asked === undefined ? backoff(tries) : asked + backoff(0);
}
/** For the log: `reading \u2026: 503 Service Unavailable; trying again in 0.4 s (2 of 5)`. */
function retryText(error, seconds, tries, retries) {
    return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)} [${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)}]; trying again in ${seconds.toFixed(1)} s (${tries} of ${retries})`;
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
/** Parts of a secret that are shorter tell nothing, and words would be taken for them. In characters. */
const SHORTEST_PART = 6;
const REPLACEMENT = '***';
/**
 * The passwords and tokens that a run has sent or received. Registries, token servers and proxies
 * repeat what they were sent; their texts are shown only after `conceal`, which comes before any
 * cut: half a secret is a secret as well.
 */
class Secrets {
    #onSecret;
    #known = new Set();
    /** All spellings, the longest first. */
    #spellings = [];
    /** @param onSecret told each secret once, before it is sent */
    constructor(onSecret) {
        this.#onSecret = onSecret;
    }
    add(secret) {
        if (secret === '' || this.#known.has(secret)) {
            return;
        }
        this.#known.add(secret);
        const all = [...this.#spellings, ...spellingsOf(secret)];
        this.#spellings = [...new Set(all)].sort((a, b) => b.length - a.length);
        this.#onSecret?.(secret);
    }
    /**
     * The text with `***` for every secret, also for the start of one that the text's end cut off.
     * @param shortest secrets with fewer characters stay: for texts that are not from outside alone,
     *   in which a short password would be a part of many words
     */
    conceal(text, shortest = 1) {
        const words = this.#spellings.filter(({ length }) => length >= shortest);
        const clean = words.reduce((left, word) => left.replaceAll(word, REPLACEMENT), text);
        const cut = Math.max(0, ...words.map((word) => overlap(clean, word)));
        return cut === 0 ? clean : `${clean.slice(0, -cut)}${REPLACEMENT}`;
    }
    /** Whether the text holds a secret. */
    isIn(text) {
        return this.#spellings.some((word) => text.includes(word));
    }
}
function spellingsOf(secret) {
    const bytes = Buffer.from(secret);
    const others = [
        encodeURIComponent(secret),
        new URLSearchParams({ '': secret }).toString().slice(1),
        JSON.stringify(secret).slice(1, -1),
        secret.replace(/\s+/g, ' '),
        secret.toLowerCase(),
        bytes.toString('base64'),
        bytes.toString('base64url'),
        bytes.toString('hex'),
    ];
    return [secret, ...others.filter(({ length }) => length >= SHORTEST_PART)];
}
/** How many characters at the end of a text are the start of a word. */
function overlap(text, word) {
    for (let length = Math.min(word.length - 1, text.length); length >= SHORTEST_PART; length--) {
        if (text.endsWith(word.slice(0, length))) {
            return length;
        }
    }
    return 0;
}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ ForbiddenAddress),
/* harmony export */   UJ: () => (/* binding */ UrlPolicy)
/* harmony export */ });
/* unused harmony exports mayLead, sameTransport */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2896);



/**
 * Judges every URL that a registry gives: redirects, upload locations, token servers, next pages,
 * and the `urls` of a descriptor. A hostile registry would have us send passwords or layers in the
 * clear, or reach into the network that we run in (go-containerregistry#2193, #2258, #2291, #2295).
 *
 * - http and https only, without user and password;
 * - plain http only to loopback hosts and to hosts that the user has named insecure;
 * - a private, link-local or loopback address only where the registry itself is in that network, by
 *   its name and by the addresses that DNS gives: those are checked when a connection is made.
 */
class UrlPolicy {
    #insecure;
    #secrets;
    /** By host name, learnt from DNS. */
    #networks = new Map();
    /** @param insecure hosts (`HOST[:PORT]`) that may speak plain http */
    constructor(insecure, secrets) {
        this.#insecure = insecure;
        this.#secrets = secrets;
    }
    /** Where a host is, as far as its name or an earlier connection tells. */
    networkOf({ hostname }) {
        return this.#networks.get(hostname) ?? (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(hostname);
    }
    /**
     * Learns which addresses a host has: with several it is as far outside as the outermost one.
     * @param from the network of the host that leads there; `undefined` if the user named it
     * @returns those that may be connected to, or why none may
     */
    admitted(hostname, addresses, from) {
        const networks = addresses.map(({ address }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address));
        this.#networks.set(hostname, networks.includes('public') ? 'public' : (networks[0] ?? 'public'));
        const allowed = addresses.filter(({ address }) => from === undefined || mayLead(from, (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address)));
        return allowed.length === 0 ? new ForbiddenAddress(hostname) : allowed;
    }
    /**
     * @param given absolute, or relative to `giver`
     * @param giver the URL that the registry answered at
     * @param doing for the error: `reading manifest 3.20 of docker.io/library/alpine`
     * @returns the URL to ask, without a fragment
     * @throws ImageError `REGISTRY`
     */
    check(given, giver, doing) {
        const parsed = given instanceof URL ? given : URL.parse(given, giver.href);
        const refuse = (why, advice = { hint: WRONG }) => {
            const shown = parsed === null ? 'no URL' : this.#secrets.conceal((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(parsed));
            const message = `${doing}: ${giver.host} leads to ${shown}, which is refused: ${why}`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('REGISTRY', message, advice);
        };
        if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
            throw refuse('it is not an http(s) URL');
        }
        const url = sameTransport(parsed, giver);
        if (url.username !== '' || url.password !== '') {
            throw refuse('it carries a user');
        }
        if (!mayLead(this.networkOf(giver), this.networkOf(url))) {
            throw refuse('a private address, and the registry is not in that network');
        }
        if (url.protocol === 'http:' && !(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname) && !this.#insecure.has(url.host)) {
            const host = this.#secrets.conceal(url.host);
            const remedy = { kind: 'allow-insecure', subject: host };
            throw refuse('plain http', { hint: `if ${host} may speak plain http, allow it`, remedy });
        }
        url.hash = '';
        return url;
    }
}
/** DNS gives a host only addresses that a URL of that registry must not lead to. */
class ForbiddenAddress extends Error {
    constructor(hostname) {
        super(`${hostname} has a private address, and the registry that leads there is not in that network`);
        this.name = 'ForbiddenAddress';
    }
}
const WRONG = 'the registry is set up wrongly, or something answers in its place';
/** Whether a host in one network may lead to a host in another: from outside never further in. */
function mayLead(from, to) {
    return to === 'public' || to === from || (from === 'loopback' && to === 'private');
}
/**
 * A registry behind a proxy that ends TLS gives its own address with `http:` unless it is told
 * otherwise (distribution's `http.relativeurls`): it means itself, and is spoken to as before.
 */
function sameTransport(url, wire) {
    const again = new URL(url);
    if (url.protocol === 'http:' && wire.protocol === 'https:' && url.hostname === wire.hostname) {
        again.protocol = wire.protocol;
        again.port = url.port === '' || url.port === '80' ? wire.port : url.port;
    }
    return again;
}


/***/ }),

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ Wires)
});

// EXTERNAL MODULE: ./lib/content/once.js
var once = __nccwpck_require__(4584);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/registry/credentials/credential.js
var credentials_credential = __nccwpck_require__(4725);
// EXTERNAL MODULE: ./lib/registry/wire/limits.js
var limits = __nccwpck_require__(3101);
;// CONCATENATED MODULE: ./lib/registry/auth/challenge.js
/** In characters: no registry needs more, and parsing stays cheap. */
const MAX_LENGTH = 16 * 1024;
/**
 * The challenges of a header, in order. Several may share it, joined by the commas that also
 * separate parameters; values are tokens or quoted strings with escapes; a scheme may carry a blob
 * instead (`Negotiate TlRMTVNT==`), which is skipped. What cannot be read ends the list, and the
 * challenges before it count.
 */
function parseChallenges(header) {
    return header.length > MAX_LENGTH ? [] : new Reader(header).challenges();
}
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const SPACE = /[ \t]+/y;
const COMMAS = /[ \t]*(?:,[ \t]*)*/y;
/** A name, `=`, and the start of a value: a blob that ends in `=` has none. */
const NAME_AHEAD = /[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=[ \t]*=[ \t]*[^\s,=])/y;
const EQUALS = /[ \t]*=[ \t]*/y;
/** Tokens by the RFC, but registries leave URLs and scopes unquoted as well. */
const BARE_VALUE = /[^\s,"]+/y;
const BLOB = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
/** Reads from where it stands: after a scheme come parameters, until a token is no parameter. */
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    challenges() {
        const found = [];
        this.#take(COMMAS);
        for (let scheme = this.#take(TOKEN); scheme !== undefined; scheme = this.#take(TOKEN)) {
            if (this.#take(SPACE) !== undefined && !this.#sees(NAME_AHEAD)) {
                this.#take(BLOB);
            }
            found.push({ scheme: scheme.toLowerCase(), parameters: this.#parameters() });
            this.#take(COMMAS);
        }
        return found;
    }
    #parameters() {
        const parameters = new Map();
        for (;;) {
            const before = this.#at;
            this.#take(COMMAS);
            const name = this.#take(NAME_AHEAD)?.toLowerCase();
            if (name === undefined) {
                this.#at = before;
                return parameters;
            }
            this.#take(EQUALS);
            const value = this.#value();
            if (value === undefined) {
                this.#at = this.#text.length;
                return parameters;
            }
            parameters.set(name, parameters.get(name) ?? value);
        }
    }
    #value() {
        return this.#text[this.#at] === '"' ? this.#quoted() : this.#take(BARE_VALUE);
    }
    /** Without its quotes and escapes; `undefined` where the closing quote is missing. */
    #quoted() {
        let value = '';
        for (let at = this.#at + 1; at < this.#text.length; at++) {
            if (this.#text[at] === '"') {
                this.#at = at + 1;
                return value;
            }
            at += this.#text[at] === '\\' ? 1 : 0;
            value += this.#text[at] ?? '';
        }
        return undefined;
    }
    #sees(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/registry/auth/scope.js
/**
 * A scope as token servers read it: `repository:library/alpine:pull,push`.
 * https://distribution.github.io/distribution/spec/auth/scope/
 */
function formatScope({ type, name, actions }) {
    return `${type}:${name}:${actions.join(',')}`;
}
/**
 * The scopes in a challenge's `scope` parameter, separated by blanks. The name may itself hold
 * colons (`repository:host:5000/app:pull`): type and actions are what is before the first and
 * after the last. Scopes of other types are left out.
 */
function parseScopes(text) {
    return text.split(' ').flatMap((scope) => {
        const [, written, name, actions] = /^([a-z]+)(?:\([a-z0-9]+\))?:(.+):([^:]*)$/.exec(scope) ?? [];
        const type = written === 'repository' || written === 'registry' ? written : undefined;
        return type === undefined || name === undefined || !actions
            ? []
            : [{ type, name, actions: actions.split(',') }];
    });
}
/**
 * One list out of two, one scope for each name, the actions of both: what the first list asks for
 * stays first, since some registries look at no other.
 */
function mergeScopes(first, second) {
    const merged = new Map();
    for (const scope of [...first, ...second]) {
        const key = `${scope.type}:${scope.name}`;
        const before = merged.get(key)?.actions ?? [];
        merged.set(key, { ...scope, actions: [...new Set([...before, ...scope.actions])] });
    }
    return [...merged.values()];
}
/** Whether a token for `granted` allows `wanted`. */
function coversScopes(granted, wanted) {
    return wanted.every((want) => granted.some((grant) => grant.type === want.type &&
        grant.name === want.name &&
        want.actions.every((action) => grant.actions.includes(action))));
}
/**
 * The same scopes with `*` in place of the action `delete`: Quay knows `*` only, all others know
 * `delete`. `undefined` if nothing is to be deleted.
 */
function widestScopes(scopes) {
    return scopes.some(({ actions }) => actions.includes('delete'))
        ? scopes.map((scope) => scope.actions.includes('delete') ? { ...scope, actions: ['*'] } : scope)
        : undefined;
}

// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __nccwpck_require__(2475);
;// CONCATENATED MODULE: ./lib/registry/auth/token.js

/** Without `expires_in` (https://distribution.github.io/distribution/spec/auth/token/). In seconds. */
const DEFAULT_LIFE = 60;
/** In seconds: a token server that promises more is not believed. */
const LONGEST_LIFE = 24 * 60 * 60;
/**
 * A token server's answer. How old the token was when it was handed out counts by the server's own
 * clock (`issued_at` against `Date`): ours may be wrong, and both may be missing (regclient#189).
 * @throws ImageError `INVALID_DOCUMENT`
 */
function decodeToken(bytes, where, asked) {
    const answer = (0,decode/* asObject */.eB)(parsed(bytes, where), where);
    const member = (name) => (0,decode/* optional */.lq)(answer[name], `${where}: ${name}`, decode/* asString */.oJ);
    const value = member('token') || member('access_token');
    if (!value || !/^[\x21-\x7e]+$/.test(value)) {
        throw (0,decode/* invalid */.Gq)(where, 'no token in it');
    }
    const life = secondsOf(answer['expires_in']) - age(answer['issued_at'], asked.date);
    const token = { value, scopes: asked.scopes, since: asked.since, life: Math.max(0, life) };
    return { token, refreshToken: member('refresh_token') };
}
/** Without a cause: the parser's words quote what it could not read. */
function parsed(bytes, where) {
    try {
        return (0,decode/* decodeJson */.xO)(bytes, where);
    }
    catch {
        throw (0,decode/* invalid */.Gq)(where, 'not JSON');
    }
}
/** Some write the number as a string. */
function secondsOf(written) {
    const seconds = Number(written ?? DEFAULT_LIFE);
    return seconds > 0 ? Math.min(seconds, LONGEST_LIFE) : DEFAULT_LIFE;
}
/** Seconds between issue and answer; none where that makes no sense. */
function age(issued, date) {
    const seconds = typeof issued === 'string' ? (Date.parse(date ?? '') - Date.parse(issued)) / 1000 : 0;
    return seconds > 0 ? seconds : 0;
}
/** Whether to send it: up to five seconds, or a fifth of a short life, before its end. */
function isFresh({ since, life }) {
    return ageOf(since) < life - Math.min(5, life * 0.2);
}
/** Old enough that a refusal of any status may be about its age. */
function isPastHalf({ since, life }) {
    return ageOf(since) >= life / 2;
}
function ageOf(since) {
    return (performance.now() - since) / 1000;
}

// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __nccwpck_require__(5860);
// EXTERNAL MODULE: ./lib/registry/wire/document.js
var wire_document = __nccwpck_require__(9672);
;// CONCATENATED MODULE: ./lib/registry/wire/redirect.js
/** Registries redirect once or twice: to storage, or to where they have moved. */
const MAX_HOPS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Where a response sends the request; `undefined` if it is the answer. Once an origin is left,
 * `Authorization` stays behind for good (distribution-spec, "Redirects").
 * @throws ImageError `REGISTRY` for a redirect that must not be followed
 */
function nextHop(response, hop, policy, doing) {
    const location = response.headers['location'];
    if (!REDIRECTS.has(response.status) || location === undefined) {
        return undefined;
    }
    const url = policy.check(location, hop.url, doing);
    const toGet = response.status === 303 || (hop.method === 'POST' && [301, 302].includes(response.status));
    return {
        url,
        method: toGet && hop.method !== 'HEAD' ? 'GET' : hop.method,
        body: toGet ? undefined : hop.body,
        headers: hop.headers,
        from: url.hostname === hop.url.hostname ? hop.from : policy.networkOf(hop.url),
        left: hop.left || url.origin !== hop.url.origin,
    };
}

// EXTERNAL MODULE: ./lib/registry/wire/refusal.js + 3 modules
var refusal = __nccwpck_require__(4696);
;// CONCATENATED MODULE: ./lib/registry/auth/token-request.js








/** In bytes; tokens of registries with many groups reach 30 KB. */
const READ_LIMIT = 1024 * 1024;
const CLIENT = 'transship';
/** The user that Azure's registry expects with a refresh token as the password. */
const NO_USER = '00000000-0000-0000-0000-000000000000';
/** What token servers answer that know no POST, or no refresh tokens (ggcr: 404; oras: 405; others 400, 401). */
const NO_POST = new Set([400, 401, 404, 405]);
/**
 * A new token: by GET, which all token servers have, and by OAuth2 POST with an identity token.
 * https://distribution.github.io/distribution/spec/auth/oauth/
 * @throws RegistryError; ImageError `REGISTRY`, `INVALID_DOCUMENT`
 */
async function requestToken(run, ask) {
    if (ask.credential === undefined || !('identityToken' in ask.credential)) {
        return await requestOnce(run, ask, getMessage(ask));
    }
    try {
        return await requestOnce(run, ask, postMessage(ask, ask.credential.identityToken));
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P && NO_POST.has(error.status)) {
            return await requestOnce(run, ask, getMessage(ask));
        }
        throw error;
    }
}
function doing({ registry, scopes }) {
    return `logging in to ${registry} for ${scopes.map(formatScope).join(' ') || 'access'}`;
}
function getMessage(ask) {
    const { server, scopes, credential } = ask;
    const url = new URL(server.realm);
    if (server.service !== undefined) {
        url.searchParams.set('service', server.service);
    }
    for (const scope of scopes) {
        url.searchParams.append('scope', formatScope(scope));
    }
    const authorization = credential === undefined ? undefined : authorizationOf(credential);
    const headers = authorization === undefined ? {} : { authorization };
    return { method: 'GET', url, headers, from: server.from, document: true, doing: doing(ask) };
}
function authorizationOf(credential) {
    if ('password' in credential) {
        return (0,credentials_credential/* basicHeader */.mk)(credential.username, credential.password);
    }
    return 'identityToken' in credential
        ? (0,credentials_credential/* basicHeader */.mk)(credential.username || NO_USER, credential.identityToken)
        : undefined;
}
function postMessage(ask, identityToken) {
    const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT });
    form.set('service', ask.server.service ?? ask.server.realm.host);
    form.set('scope', ask.scopes.map(formatScope).join(' '));
    form.set('refresh_token', identityToken);
    const bytes = Buffer.from(form.toString());
    return {
        method: 'POST',
        url: new URL(ask.server.realm),
        from: ask.server.from,
        document: true,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: { open: (0,verify/* bodyOf */.EN)(bytes), size: bytes.length },
        doing: doing(ask),
    };
}
async function requestOnce(run, ask, message) {
    const { scopes, registry, credential } = ask;
    return await run.retries.run(message.url.origin, {}, async (tries) => {
        const since = performance.now();
        const response = await follow(run, { ...message, tries }, credential !== undefined);
        if (response.status !== 200) {
            const loggedIn = credential !== undefined;
            const asking = { scopes, registry, loggedIn, secrets: run.secrets };
            throw await (0,refusal/* refusal */.x)(response, { ...message, ...asking });
        }
        const where = `${message.doing}: the answer of ${response.url.host}`;
        const bytes = await (0,verify/* readAll */.yw)(response.body, READ_LIMIT, where);
        const asked = { scopes, since, date: response.headers['date'] };
        const { token, refreshToken } = decodeToken(bytes, where, asked);
        for (const secret of [token.value, ...(refreshToken === undefined ? [] : [refreshToken])]) {
            run.secrets.add(secret);
        }
        return token;
    });
}
/** Inside its origin a token server may redirect; no other host gets to see a password (ggcr#2333, #2359). */
async function follow(run, message, secret) {
    let hop = { ...message, body: message.body, from: message.from, left: false };
    for (let hops = 0; hops <= MAX_HOPS; hops++) {
        const response = await run.exchanges.send({ ...message, ...hop });
        const next = nextHop(response, hop, run.policy, message.doing);
        if (next === undefined) {
            return response;
        }
        await (0,wire_document/* drain */.Z)(response);
        if (next.left && secret) {
            const host = run.secrets.conceal(next.url.host);
            const why = `${hop.url.host} redirects to ${host}, which must not see the password`;
            throw new errors/* ImageError */.C8('REGISTRY', `${message.doing}: ${why}`);
        }
        hop = next;
    }
    throw new errors/* ImageError */.C8('REGISTRY', `${message.doing}: more than ${MAX_HOPS} redirects`);
}

;// CONCATENATED MODULE: ./lib/registry/auth/tokens.js




/**
 * The tokens of one registry, by what they allow: one for everything would grow until it is refused
 * (go-containerregistry#1744, regclient#189).
 */
class Tokens {
    #run;
    #registry;
    #valid = new Map();
    #requests = new Map();
    constructor(run, registry) {
        this.#run = run;
        this.#registry = registry;
    }
    /** A valid one that covers the scopes, or a new one, which all who ask meanwhile share. */
    get(server, scopes, credential) {
        const place = `${server.realm.href} ${server.service ?? ''} `;
        const key = `${place}${scopes.map(formatScope).sort().join(' ')}`;
        const valid = this.#covering(place, scopes);
        if (valid !== undefined) {
            return Promise.resolve(valid);
        }
        return (0,once/* once */.O)(this.#requests, key, async () => {
            const ask = { server, scopes, credential, registry: this.#registry };
            const token = await requestToken(this.#run, ask);
            this.#valid.set(key, token);
            this.#requests.delete(key);
            return token;
        });
    }
    /** After a refusal. */
    drop(token) {
        for (const [key, valid] of this.#valid) {
            if (valid === token) {
                this.#valid.delete(key);
            }
        }
    }
    #covering(place, scopes) {
        for (const [key, token] of this.#valid) {
            if (!isFresh(token)) {
                this.#valid.delete(key);
            }
            else if (key.startsWith(place) && coversScopes(token.scopes, scopes)) {
                return token;
            }
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/auth/authorizer.js








/** Finds out which credentials a registry wants, and remembers how it wants to be asked. */
class Authorizer {
    #registry;
    #run;
    #lookup;
    #tokens;
    #credentials = new Map();
    /** By repository; `undefined` for all others. */
    #methods = new Map();
    #loggedIn = false;
    /** @param registry what credentials are looked up for */
    constructor(registry, run, lookup) {
        this.#registry = registry;
        this.#run = run;
        this.#lookup = lookup;
        this.#tokens = new Tokens(run, registry);
    }
    /** Credentials were found for this registry. */
    get loggedIn() {
        return this.#loggedIn;
    }
    /** What to send with the first try: nothing before the registry has asked for something. */
    async grantFor(scopes) {
        // Artifactory has a token server for each repository; all others have one.
        const method = this.#methods.get(repositoryOf(scopes)) ?? this.#methods.get(undefined);
        return method === undefined ? undefined : await this.#grant(method, scopes);
    }
    /**
     * What to send instead after that answer; `undefined` if the answer has to stand.
     * @throws ImageError `REGISTRY` for a registry that asks without end; RegistryError of a token server
     */
    async afterRefusal(attempt) {
        const { scopes, sent } = attempt;
        const { status } = attempt.response;
        if (![400, 401, 403].includes(status)) {
            return undefined;
        }
        // Public ECR answers 400 or 403 once a token is too old (oras-go#1227).
        const stale = sent?.token !== undefined && isPastHalf(sent.token);
        if (stale && isFirst('stale', attempt)) {
            return await this.#renewed(sent.token, scopes);
        }
        if (status === 400) {
            return undefined;
        }
        const answer = status === 401 ? await this.#challenged(attempt) : undefined;
        return answer ?? (await this.#widest(attempt));
    }
    async #challenged(attempt) {
        if (attempt.response.headers['www-authenticate'] !== undefined) {
            return await this.#answer(attempt, attempt.response, true);
        }
        return isFirst('ping', attempt)
            ? await this.#answer(attempt, await attempt.ping(), false)
            : undefined;
    }
    /** @param scoped the challenge is for this request, so that its scope counts */
    async #answer(attempt, response, scoped) {
        const { scopes, sent, doing } = attempt;
        const challenge = preferred(parseChallenges(response.headers['www-authenticate'] ?? ''));
        if (challenge === undefined || !isFirst(keyOf(challenge), attempt)) {
            return undefined;
        }
        (0,limits/* limited */.TJ)(doing, 'challenges', attempt.answered.size, limits/* LIMITS */.b1.challengesOfRequest);
        this.#run.budget.countChallenge(doing);
        if (challenge.scheme === 'basic' && sent?.token !== undefined) {
            // Harbor, to a bearer token that it no longer takes (goharbor#17097, containerd#8350).
            return await this.#renewed(sent.token, scopes);
        }
        if (sent?.token !== undefined) {
            this.#tokens.drop(sent.token);
        }
        const method = this.#remember(challenge, response.url, scopes);
        const asked = scoped ? parseScopes(challenge.parameters.get('scope') ?? '') : [];
        const grant = await this.#grant(method, mergeScopes(scopes, asked));
        return grant?.header === sent?.header ? undefined : grant;
    }
    async #renewed(token, scopes) {
        this.#tokens.drop(token);
        return await this.grantFor(scopes);
    }
    async #widest(attempt) {
        const widest = widestScopes(attempt.scopes);
        return widest !== undefined && attempt.sent?.token !== undefined && isFirst('*', attempt)
            ? await this.grantFor(widest)
            : undefined;
    }
    #remember(challenge, giver, scopes) {
        const method = challenge.scheme === 'basic' ? 'basic' : this.#tokenServer(challenge, giver);
        this.#methods.set(undefined, method);
        this.#methods.set(repositoryOf(scopes), method);
        return method;
    }
    #tokenServer({ parameters }, giver) {
        const { policy } = this.#run;
        const doing = `logging in to ${this.#registry}`;
        const realm = URL.parse(parameters.get('realm') ?? '');
        if (realm === null) {
            throw new errors/* ImageError */.C8('REGISTRY', `${doing}: the realm is not an http(s) URL`, {
                hint: 'the registry is set up wrongly, or something answers in its place',
            });
        }
        const url = policy.check(realm, giver, doing);
        const from = url.hostname === giver.hostname ? undefined : policy.networkOf(giver);
        return { realm: url, from, service: parameters.get('service') };
    }
    async #grant(method, scopes) {
        const credential = await this.#credential(repositoryOf(scopes));
        if (credential !== undefined && 'registryToken' in credential) {
            return { header: `Bearer ${credential.registryToken}` };
        }
        if (method === 'basic') {
            return credential !== undefined && 'password' in credential
                ? { header: (0,credentials_credential/* basicHeader */.mk)(credential.username, credential.password) }
                : undefined;
        }
        const token = await this.#token(method, scopes, credential);
        return { header: `Bearer ${token.value}`, token };
    }
    /** Quay's token server does not know the action `delete`. */
    async #token(server, scopes, credential) {
        const widest = widestScopes(scopes);
        try {
            return await this.#tokens.get(server, scopes, credential);
        }
        catch (error) {
            if (widest === undefined || !(error instanceof errors/* RegistryError */.gl) || error.status >= 404) {
                throw error;
            }
            return await this.#tokens.get(server, widest, credential);
        }
    }
    #credential(repository) {
        return (0,once/* once */.O)(this.#credentials, repository, async () => {
            let from = 'found';
            const credential = await this.#lookup(this.#registry, repository, undefined, (source) => {
                from = `from ${source}`;
            });
            const told = credential === undefined ? 'none' : from;
            this.#run.trace(`credentials for ${this.#registry}: ${told}`);
            if (credential !== undefined) {
                this.#loggedIn = true;
                for (const secret of (0,credentials_credential/* secretsOf */.Fj)(credential)) {
                    this.#run.secrets.add(secret);
                }
            }
            return credential;
        });
    }
}
function isFirst(what, { answered }) {
    const first = !answered.has(what);
    answered.add(what);
    return first;
}
function repositoryOf(scopes) {
    return scopes.find(({ type }) => type === 'repository')?.name;
}
/** Azure offers both; a bearer token says less about us than a password does. */
function preferred(challenges) {
    return (challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
        challenges.find(({ scheme }) => scheme === 'basic'));
}
function keyOf({ scheme, parameters }) {
    const parts = ['realm', 'service', 'scope', 'error'].map((name) => parameters.get(name) ?? '');
    return [scheme, ...parts].join(' ');
}

// EXTERNAL MODULE: ./lib/content/interruptible.js
var interruptible = __nccwpck_require__(562);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/registry/wire/connection-error.js
var connection_error = __nccwpck_require__(8914);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __nccwpck_require__(5755);
;// CONCATENATED MODULE: ./lib/registry/wire/stall.js



/** Bytes a second: a body that comes more slowly than this makes no progress. */
const LEAST_RATE = 1024;
/**
 * Ends an exchange that makes no progress. Its signal aborts with the error to show. Time that the
 * exchange is not to blame for, as with a slow source or reader, does not count.
 */
class StallClock {
    #abort = new AbortController();
    #clock;
    #doing;
    #cancel = () => undefined;
    #cancelTotal = () => undefined;
    #excused = () => false;
    #seconds = 0;
    #since = 0;
    #bytes = 0;
    constructor(clock, doing) {
        this.#clock = clock;
        this.#doing = doing;
    }
    get signal() {
        return this.#abort.signal;
    }
    /** From now on, so many seconds may pass without progress; 0: any number of them. */
    start(seconds, excused = () => false) {
        this.#cancel();
        this.#excused = excused;
        this.#seconds = seconds;
        this.#progressed();
        this.#arm(seconds);
    }
    /** The exchange has to be over after so many seconds, even if it makes progress; 0: no limit. */
    startTotal(seconds) {
        this.#cancelTotal();
        if (seconds > 0) {
            this.#cancelTotal = this.#clock.after(seconds, () => this.#fail(`not complete after ${seconds} s`));
        }
    }
    progress(bytes) {
        this.#bytes += bytes;
        if (this.#bytes >= this.#seconds * LEAST_RATE) {
            this.#progressed();
        }
    }
    /** Time stands still until the next start. */
    pause() {
        this.#cancel();
    }
    stop() {
        this.#cancel();
        this.#cancelTotal();
    }
    #progressed() {
        this.#since = this.#clock.now();
        this.#bytes = 0;
    }
    #arm(seconds) {
        this.#cancel = seconds > 0 ? this.#clock.after(seconds, () => this.#expire()) : () => undefined;
    }
    #expire() {
        if (this.#excused()) {
            this.#progressed();
        }
        const left = this.#since + this.#seconds - this.#clock.now();
        if (left > 0) {
            this.#arm(left);
        }
        else if (this.#bytes === 0) {
            this.#fail(`no progress for ${this.#seconds} s`);
        }
        else {
            this.#fail(`less than ${LEAST_RATE} bytes a second for ${this.#seconds} s`);
        }
    }
    #fail(why) {
        const hint = 'the network or the registry is stuck: allow longer pauses';
        const remedy = { kind: 'longer-timeout', subject: '' };
        const details = { cause: undefined, hint, remedy };
        this.stop();
        this.#abort.abort(new connection_error/* ConnectionError */.Rc('TIMEOUT', `${this.#doing}: ${why}`, details, true));
    }
}
/**
 * A response body that fails where too little arrives, and whose failures are ours.
 * @param seconds without progress
 * @param blame what an error of the socket becomes
 */
function guardBody(source, clock, seconds, blame) {
    const guard = new Guard(source, clock, blame);
    clock.start(seconds, () => guard.takeReaderDelay());
    return guard;
}
class Guard extends external_node_stream_.Readable {
    #source;
    #clock;
    #blame;
    #full = false;
    constructor(source, clock, blame) {
        super({ highWaterMark: tapped/* WAITING */.u });
        this.#source = source;
        this.#clock = clock;
        this.#blame = blame;
        // Its reader may come later than the failure, or never.
        this.on('error', () => undefined);
        source.on('data', (chunk) => this.#pass(chunk));
        (0,external_node_stream_.finished)(source, { writable: false }, (error) => {
            if (error) {
                this.destroy(error);
            }
            else {
                this.push(null);
            }
        });
    }
    /** Whether the reader was too slow since the last call, or has only the end still to read. */
    takeReaderDelay() {
        const delayed = this.#full || this.#source.isPaused() || this.#source.readableEnded;
        this.#full = false;
        return delayed;
    }
    #pass(chunk) {
        this.#clock.progress(chunk.length);
        if (!this.push(chunk)) {
            this.#full = true;
            this.#source.pause();
        }
    }
    _read() {
        this.#source.resume();
    }
    _destroy(error, done) {
        this.#clock.stop();
        this.#source.destroy();
        done(error === null ? null : this.#blame(error));
    }
}
/** The body of an answer that has none, as to HEAD. */
function emptyBody() {
    return external_node_stream_.Readable.from([], { objectMode: false });
}

;// CONCATENATED MODULE: ./lib/registry/wire/exchange.js





/**
 * Registries hash and move a big blob before they answer its last request, which takes minutes
 * (moby#53700, distribution#3792). In seconds.
 */
const FINISHING = 600;
/** The body's source failed: not the fault of the host that the body was sent to. */
class SourceFailure extends Error {
    cause;
    constructor(cause) {
        super('the content to send could not be read', { cause });
        this.cause = cause;
    }
}
/** Sends single requests, without redirects, credentials or another try. */
class Exchanges {
    #options;
    #closed = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Any status is an answer.
     * @throws ConnectionError; SourceFailure; ImageError `INTERRUPTED`
     */
    async send(message) {
        const { dispatchers, timeout } = this.#options;
        const clock = new StallClock(this.#options.clock, message.doing);
        const signals = [
            clock.signal,
            this.#closed.signal,
            ...(message.signal ? [message.signal] : []),
        ];
        const upload = message.body && new Upload(message.body, message.method, clock, timeout);
        clock.start(timeout);
        try {
            const dispatcher = await dispatchers.for(message.url, message.from);
            // undici offers a socket again one turn after its last answer: asked sooner, it opens another.
            await (0,promises_.setImmediate)();
            const answered = await dispatcher.request({
                origin: message.url.origin,
                path: `${message.url.pathname}${message.url.search}`,
                method: message.method,
                headers: this.#headers(message),
                body: upload ? (await upload.open()) : null,
                // undici closes the socket after every HEAD; that is a new handshake for each tag looked up.
                reset: false,
                signal: AbortSignal.any(signals),
            });
            upload?.abandon();
            return await this.#response(answered, message, clock);
        }
        catch (error) {
            clock.stop();
            upload?.abandon();
            throw upload?.failure ?? this.#blame(message, error);
        }
    }
    /** Opens connections that are about to be needed. Never fails: the request that needs one tells why it cannot be. */
    expect(url, requests) {
        if (!this.#closed.signal.aborted) {
            this.#options.dispatchers.expect(url, requests).catch(() => undefined);
        }
    }
    close() {
        this.#closed.abort(new errors/* ImageError */.C8('INTERRUPTED', 'the connection was closed'));
    }
    #headers({ headers, body }) {
        return {
            'user-agent': this.#options.userAgent,
            // Nothing on the way may compress: digests are over the bytes as they are.
            'accept-encoding': 'identity',
            ...headers,
            ...(body === undefined ? {} : { 'content-length': String(body.size) }),
        };
    }
    async #response(answered, message, clock) {
        const { statusCode: status, body } = answered;
        const headers = joined(answered.headers);
        const bodiless = message.method === 'HEAD' || status === 204 || status === 304;
        if (bodiless) {
            await body.dump();
            clock.stop();
            return { status, headers, body: emptyBody(), url: message.url };
        }
        const { timeout } = this.#options;
        const guarded = guardBody(body, clock, timeout, (error) => this.#blame(message, error));
        clock.startTotal(message.document === true ? timeout * limits/* LIMITS */.b1.documentTimeouts : 0);
        return { status, headers, body: guarded, url: message.url };
    }
    #blame({ doing, signal, url }, error) {
        if (signal?.aborted) {
            return new errors/* ImageError */.C8('INTERRUPTED', `${doing}: interrupted`, { cause: error });
        }
        return (0,connection_error/* connectionError */.$t)(doing, url, error, (text) => this.#options.secrets.conceal(text));
    }
}
function joined(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined) {
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
        }
    }
    return flat;
}
/** A body on its way: its chunks are progress, and a failure of its source is remembered. */
class Upload {
    failure;
    #body;
    #clock;
    #timeout;
    #finishing;
    #abandoned = false;
    constructor(body, method, clock, timeout) {
        this.#body = body;
        this.#clock = clock;
        this.#timeout = timeout;
        this.#finishing = method === 'POST' || timeout === 0 ? timeout : Math.max(timeout, FINISHING);
    }
    async open() {
        this.#clock.pause();
        const source = await this.#blaming(() => this.#body.open());
        this.#clock.start(this.#timeout);
        return this.#chunks(source);
    }
    /** The exchange is over: a source that is still read must not start the clock again. */
    abandon() {
        this.#abandoned = true;
    }
    async *#chunks(source) {
        const chunks = source[Symbol.asyncIterator]();
        try {
            for (;;) {
                // The time that the source takes does not count.
                this.#clock.pause();
                const next = await this.#blaming(() => chunks.next());
                if (this.#abandoned) {
                    return;
                }
                this.#clock.start(next.done ? this.#finishing : this.#timeout);
                if (next.done) {
                    return;
                }
                yield next.value;
            }
        }
        finally {
            source.destroy();
        }
    }
    async #blaming(read) {
        try {
            return await read();
        }
        catch (error) {
            this.failure = new SourceFailure(error);
            throw this.failure;
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/wire/lanes.js
/** So many at a time; the biggest that waits is next, among equals the first. */
class Lane {
    /** The next one first. */
    #waiting = [];
    /** One listener a signal: adding thousands to one signal takes quadratic time. */
    #signals = new WeakSet();
    #free;
    #limit;
    #quickest = Number.POSITIVE_INFINITY;
    constructor(limit) {
        this.#limit = limit;
        this.#free = limit;
    }
    /** The shortest time that a place was taken for so far, in seconds. */
    get quickest() {
        return this.#quickest;
    }
    /**
     * @param size in bytes
     * @returns lets the next one in; to be called once, further calls do nothing
     */
    async enter(size, { signal } = {}) {
        signal?.throwIfAborted();
        if (this.#free > 0) {
            this.#free--;
        }
        else {
            await this.#wait(size, signal);
        }
        let inside = true;
        const begun = performance.now();
        return () => {
            if (inside) {
                inside = false;
                this.#quickest = Math.min(this.#quickest, (performance.now() - begun) / 1000);
                this.#leave();
            }
        };
    }
    /** Fewer at a time from now on, for a host that says it is too much; never less than one. */
    narrow() {
        const less = Math.max(1, Math.floor(this.#limit / 2));
        this.#free -= this.#limit - less;
        this.#limit = less;
    }
    #wait(size, signal) {
        if (signal !== undefined && !this.#signals.has(signal)) {
            this.#signals.add(signal);
            signal.addEventListener('abort', () => this.#abandon(signal), { once: true });
        }
        return new Promise((enter, fail) => {
            this.#waiting.splice(this.#placeFor(size), 0, { size, signal, enter, fail });
        });
    }
    /** Behind all that are as big. */
    #placeFor(size) {
        let [low, high] = [0, this.#waiting.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const bigger = (this.#waiting[middle]?.size ?? 0) >= size;
            [low, high] = bigger ? [middle + 1, high] : [low, middle];
        }
        return low;
    }
    #abandon(signal) {
        const abandoned = this.#waiting.filter((waiter) => waiter.signal === signal);
        this.#waiting = this.#waiting.filter((waiter) => waiter.signal !== signal);
        for (const { fail } of abandoned) {
            fail(signal.reason);
        }
    }
    #leave() {
        this.#free++;
        if (this.#free > 0) {
            const next = this.#waiting.shift();
            if (next !== undefined) {
                this.#free--;
                next.enter();
            }
        }
    }
}
/**
 * The lanes of one host. Small requests never wait behind blobs. Uploads and downloads have a lane
 * each: an upload that holds a place opens its download, and if that had to wait for a place in
 * the same lane, a copy inside one registry would stand still for ever.
 */
class Lanes {
    small;
    download;
    part;
    upload;
    /**
     * @param blobs transfers at a time, in each direction
     * @param parts connections beside them, for parts of blobs; if none are given, a part is a transfer
     */
    constructor(blobs, parts) {
        this.small = new Lane(Math.max(16, blobs));
        this.download = new Lane(blobs);
        this.part = parts === undefined ? this.download : new Lane(parts);
        this.upload = new Lane(blobs);
    }
    narrow() {
        for (const lane of new Set([this.download, this.part])) {
            lane.narrow();
        }
        this.upload.narrow();
    }
}
/** The place in the lane is free again when nothing more will come: for a blob, after its last byte. */
function leaveAfter(response, request, leave) {
    if (request.lane !== 'small' && request.method === 'GET' && !response.body.closed) {
        response.body.once('close', leave);
    }
    else {
        leave();
    }
}

;// CONCATENATED MODULE: ./lib/registry/wire/rate-limit.js
/**
 * Docker Hub's `ratelimit-limit: 100;w=21600` and `ratelimit-remaining: 99;w=21600`.
 * https://docs.docker.com/docker-hub/usage/pulls/
 */
function parseRateLimit(headers) {
    const limit = parseCount(headers['ratelimit-limit']);
    const remaining = parseCount(headers['ratelimit-remaining']);
    return limit === undefined || remaining === undefined
        ? undefined
        : { limit: limit.count, remaining: remaining.count, windowSeconds: limit.window };
}
function parseCount(header) {
    const [, count, window] = /^\s*(\d{1,15})\s*(?:;\s*w=(\d{1,15}))?/.exec(header ?? '') ?? [];
    return count === undefined
        ? undefined
        : { count: Number(count), window: window === undefined ? undefined : Number(window) };
}

// EXTERNAL MODULE: ./lib/registry/wire/redact.js
var redact = __nccwpck_require__(2896);
// EXTERNAL MODULE: ./lib/registry/wire/retry.js
var retry = __nccwpck_require__(2507);
// EXTERNAL MODULE: ./lib/registry/wire/address.js
var address = __nccwpck_require__(25);
;// CONCATENATED MODULE: ./lib/registry/wire/scheme.js



/**
 * Whether requests to a registry use TLS or plain http. Always TLS, except for two kinds of hosts,
 * where the first answer decides for all requests of a run:
 *
 * - Loopback hosts are nearly always plain, and are not listened to on the way: plain first. A server that
 *   speaks TLS refuses that at once, whereas a plain one may wait for the rest of a handshake.
 * - Hosts that the user has named insecure: TLS first, plain where there is no TLS.
 */
class Scheme {
    #candidates;
    #portless;
    #settled;
    /** @throws ImageError `INVALID_ARGUMENT` for a plain URL of a host that may not be plain */
    constructor({ protocol, authority }, insecure) {
        const loopback = (0,address/* isLoopback */.U9)(new URL(`https://${authority}`).hostname);
        if (protocol === 'http:' && !loopback && !insecure) {
            throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `http://${authority}: plain http is not allowed`, {
                hint: `use https, or allow plain http for ${authority}`,
                remedy: { kind: 'allow-insecure', subject: authority },
            });
        }
        this.#settled = protocol;
        this.#portless = !/:\d+$/.test(authority);
        const plainLast = insecure ? ['https:', 'http:'] : ['https:'];
        this.#candidates = loopback && !insecure ? ['http:', 'https:'] : plainLast;
    }
    /** The one that has answered, or else the one that is tried first. */
    get current() {
        return this.#settled ?? this.#candidates[0];
    }
    /** Sends with the scheme that works, and finds out which one does if that is not known. */
    async settle(exchange) {
        const [first, second] = this.#candidates;
        if (this.#settled !== undefined || second === undefined) {
            return await exchange(this.current);
        }
        const outcome = await attempt(first, exchange);
        if (isDoubtful(first, outcome, this.#portless)) {
            return await this.#other(outcome, second, exchange);
        }
        return this.#settle(first, outcome);
    }
    async #other(outcome, second, exchange) {
        const other = await attempt(second, exchange);
        if (other instanceof connection_error/* ConnectionError */.Rc) {
            // Without TLS the first outcome stands; with it, a bad certificate is what there is to say.
            return this.#settle(this.current, (0,connection_error/* isNotTls */.tz)(other) ? outcome : other);
        }
        if (!(outcome instanceof connection_error/* ConnectionError */.Rc)) {
            outcome.body.destroy();
        }
        return this.#settle(second, other);
    }
    #settle(protocol, outcome) {
        if (outcome instanceof connection_error/* ConnectionError */.Rc) {
            throw outcome;
        }
        this.#settled = protocol;
        return outcome;
    }
}
async function attempt(protocol, exchange) {
    try {
        return await exchange(protocol);
    }
    catch (error) {
        if (error instanceof connection_error/* ConnectionError */.Rc) {
            return error;
        }
        throw error;
    }
}
/** Whether the other scheme might be the right one. */
function isDoubtful(protocol, outcome, portless) {
    if (!(outcome instanceof connection_error/* ConnectionError */.Rc)) {
        // Go and nginx answer 400 in plain http on a port that wants TLS; others hang up.
        return protocol === 'http:' && outcome.status === 400;
    }
    const reason = (0,connection_error/* reasonOf */.A3)(outcome);
    if (/ECONNREFUSED/.test(reason)) {
        // Without a port the other scheme has another one.
        return portless;
    }
    // A bad certificate is no reason to go plain.
    return protocol === 'http:' ? !/ENOTFOUND|EAI_AGAIN|TIMEOUT/.test(reason) : (0,connection_error/* isNotTls */.tz)(outcome);
}
function withProtocol(url, protocol) {
    const changed = new URL(url);
    changed.protocol = protocol;
    return changed;
}

;// CONCATENATED MODULE: ./lib/registry/wire/warning.js
/** The longest text of a warning (distribution-spec, "Warnings"), in bytes. */
const warning_MAX_LENGTH = 4096;
/**
 * The texts of a `Warning` header: only `299 - "text"` counts, other codes and agents are for
 * caches. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#warnings
 */
function parseWarnings(header) {
    return [...header.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g)].flatMap(([, quoted]) => {
        const text = (quoted ?? '').replace(/\\(.)/g, '$1');
        return text === '' || Buffer.byteLength(text) > warning_MAX_LENGTH ? [] : [text];
    });
}

;// CONCATENATED MODULE: ./lib/registry/host-wire.js












/** A host's wire: a place in a lane, retries, redirects, credentials, in this order from the outside. */
class HostWire {
    #parts;
    #rateLimit;
    constructor(parts) {
        this.#parts = parts;
    }
    get origin() {
        const { scheme, address } = this.#parts;
        return new URL(`${scheme.current}//${address.authority}`).origin;
    }
    get secrets() {
        return this.#parts.run.secrets;
    }
    get clock() {
        return this.#parts.run.clock;
    }
    get trace() {
        return this.#parts.run.trace;
    }
    get quickest() {
        return this.#parts.lanes.small.quickest;
    }
    /** What the registry said last about how many requests it allows. */
    get rateLimit() {
        return this.#rateLimit;
    }
    expect(requests) {
        this.#parts.run.exchanges.expect(new URL(this.origin), requests);
    }
    async request(request) {
        try {
            const leave = await this.#laneOf(request).enter(request.size ?? 0, request);
            try {
                const response = await this.#retried(request);
                leaveAfter(response, request, leave);
                return response;
            }
            catch (error) {
                leave();
                throw error;
            }
        }
        catch (error) {
            throw causeOf(error, request);
        }
    }
    #laneOf({ lane, method }) {
        const { small, download, part, upload } = this.#parts.lanes;
        if (lane !== 'blob') {
            return lane === 'small' ? small : part;
        }
        return method === 'GET' || method === 'HEAD' ? download : upload;
    }
    #retried(request) {
        const { run, address, lanes, retries, mirror } = this.#parts;
        const options = {
            signal: request.signal,
            retries: request.retry === false ? 0 : retries,
            // A mirror that does not answer would cost its time once more.
            isWorthwhile: (error) => (0,retry/* isTemporary */.ey)(error) && !(mirror && error.code === 'TIMEOUT'),
            onFailure: ({ code }) => (code === 'RATE_LIMITED' ? lanes.narrow() : undefined),
        };
        return run.retries.run(address.authority, options, (tries) => this.#answer({ ...request, tries }));
    }
    async #answer(request) {
        let response = await this.#follow(request);
        const { status, url } = response;
        const refusedElsewhere = !this.#isOwn(url) && (status === 400 || status === 403);
        if (refusedElsewhere && !request.accept.includes(status)) {
            // The signed URL of a storage has run out: only the registry can make a new one.
            await (0,wire_document/* drain */.Z)(response);
            response = await this.#follow(request);
        }
        if (request.accept.includes(response.status)) {
            return response;
        }
        const { address, authorizer } = this.#parts;
        const { loggedIn } = authorizer;
        const asking = { registry: address.registry, loggedIn, secrets: this.secrets };
        throw await (0,refusal/* refusal */.x)(response, { ...request, ...asking });
    }
    async #follow(request) {
        const { policy } = this.#parts.run;
        let hop = this.#firstHop(request);
        for (let hops = 0; hops <= MAX_HOPS; hops++) {
            const response = await this.#authorized(hop, request);
            const next = request.accept.includes(response.status)
                ? undefined
                : nextHop(response, { ...hop, url: response.url }, policy, request.doing);
            if (next === undefined) {
                return response;
            }
            await (0,wire_document/* drain */.Z)(response);
            hop = next;
        }
        throw new errors/* ImageError */.C8('REGISTRY', `${request.doing}: more than ${MAX_HOPS} redirects`);
    }
    #firstHop({ path, method, headers = {}, body, doing, anonymous = false }) {
        const { address, run } = this.#parts;
        const own = new URL(`/v2/${address.prefix}`, this.origin);
        if (!(path instanceof URL)) {
            this.expect(1);
            const url = new URL(`/v2/${address.prefix}${path}`, own);
            return { url, method, body, headers, from: undefined, left: anonymous };
        }
        const url = run.policy.check(path, own, doing);
        const from = url.hostname === own.hostname ? undefined : run.policy.networkOf(own);
        return { url, method, body, headers, from, left: anonymous || !this.#isOwn(url) };
    }
    /** One hop, with one answer to each challenge. */
    async #authorized(hop, request) {
        const { authorizer: own, anonymous } = this.#parts;
        const authorizer = hop.left ? anonymous(hop.url.origin) : own;
        const scopes = this.#scopes(request);
        const answered = new Set();
        const ping = () => this.#ping(hop, request);
        let sent = await (0,interruptible/* interruptible */.I)(authorizer.grantFor(scopes), request);
        for (;;) {
            const response = await this.#exchange(hop, request, sent);
            const attempt = { response, scopes, sent, answered, ping, doing: request.doing };
            const next = await (0,interruptible/* interruptible */.I)(authorizer.afterRefusal(attempt), request);
            if (next === undefined) {
                return response;
            }
            await (0,wire_document/* drain */.Z)(response);
            sent = next;
        }
    }
    async #exchange(hop, request, grant) {
        const { scheme, run, headers: own } = this.#parts;
        const headers = {
            ...(hop.left ? {} : await own()),
            ...hop.headers,
            ...(grant === undefined ? {} : { authorization: grant.header }),
        };
        const { signal, doing, lane, tries } = request;
        const message = { ...hop, headers, signal, doing, tries, document: lane === 'small' };
        if (hop.left) {
            return await run.exchanges.send(message);
        }
        const response = await scheme.settle((protocol) => run.exchanges.send({ ...message, url: withProtocol(hop.url, protocol) }));
        this.#notice(response);
        return response;
    }
    async #ping(hop, { doing, signal }) {
        const url = new URL('/v2/', hop.url);
        const message = { method: 'GET', url, headers: {}, from: hop.from, doing, signal };
        const response = await this.#parts.run.exchanges.send(message);
        await (0,wire_document/* drain */.Z)(response);
        return response;
    }
    #notice({ headers }) {
        const { run, address, onWarning } = this.#parts;
        for (const text of parseWarnings(headers['warning'] ?? '')) {
            const shown = (0,redact/* oneLine */.T)(run.secrets.conceal(text), text.length);
            const warning = run.budget.warning(`${address.registry}: ${shown}`);
            if (warning !== undefined) {
                onWarning(warning);
            }
        }
        this.#rateLimit = parseRateLimit(headers) ?? this.#rateLimit;
    }
    #scopes({ scopes, anonymous = false }) {
        const { prefix } = this.#parts.address;
        if (anonymous) {
            return [];
        }
        return prefix === ''
            ? scopes
            : scopes.map((scope) => scope.type === 'repository' ? { ...scope, name: `${prefix}${scope.name}` } : scope);
    }
    /** The default port may be written or not (oras-go#177), which URLs settle for us. */
    #isOwn(url) {
        return url.host === this.#parts.address.authority || url.origin === this.origin;
    }
}
/** The error to show: the source's own where the source is at fault, and the same for every abort. */
function causeOf(error, { doing, signal }) {
    if (error instanceof SourceFailure) {
        return error.cause;
    }
    if (signal?.aborted && !(error instanceof errors/* ImageError */.C8)) {
        return new errors/* ImageError */.C8('INTERRUPTED', `${doing}: interrupted`, { cause: error });
    }
    return error;
}

// EXTERNAL MODULE: ./lib/registry/wire/clock.js
var wire_clock = __nccwpck_require__(8367);
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __nccwpck_require__(2744);
// EXTERNAL MODULE: ./lib/content/giving-back.js
var giving_back = __nccwpck_require__(3223);
;// CONCATENATED MODULE: ./lib/registry/wire/early-connections.js
/** Connections that are opened before requests need them, at most: as many as blobs and parts of them have. */
const MOST = 12;
/** How long one waits for a request, in milliseconds. */
const IDLE = 10_000;
/**
 * The connections to one origin. A request that finds none free would wait a round trip for its own, and longer with
 * TLS: those that are expected are opened while requests before them are under way.
 */
class EarlyConnections {
    #open;
    #target;
    /** Not taken yet, the oldest first. */
    #early = new Set();
    #count = 0;
    constructor({ protocol, host, hostname, port }, open) {
        this.#open = open;
        this.#target = { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
    }
    /** @param requests as many as may soon be under way at a time, with those that are now */
    expect(requests) {
        for (let missing = Math.min(requests, MOST) - this.#count; missing > 0; missing -= 1) {
            this.#openEarly();
        }
    }
    /** For undici: a connection that is there or on its way, else a new one. */
    connect = (...[target, callback]) => {
        const [early] = this.#early;
        if (early === undefined) {
            this.#begin(target, callback);
            return;
        }
        this.#early.delete(early);
        early.socket.ref();
        early.opened.then((socket) => {
            socket.setTimeout(0);
            if (socket.destroyed) {
                this.connect(target, callback);
            }
            else {
                callback(null, socket);
            }
        }, (error) => callback(error, null));
    };
    /** Lets go of those that were not taken. */
    close() {
        for (const { socket } of this.#early) {
            socket.destroy();
        }
        this.#early.clear();
    }
    #openEarly() {
        const { promise: opened, resolve, reject } = Promise.withResolvers();
        const socket = this.#begin(this.#target, (...[error, connected]) => error === null ? resolve(connected) : reject(error));
        const early = { socket, opened };
        this.#early.add(early);
        // It alone does not keep the process.
        socket.unref();
        opened.then((connected) => {
            connected.setTimeout(IDLE, () => this.#early.has(early) && connected.destroy());
            connected.once('close', () => this.#early.delete(early));
        }, () => this.#early.delete(early));
    }
    #begin(...[target, callback]) {
        this.#count += 1;
        return this.#open(target, (...given) => {
            const [error, socket] = given;
            if (error === null) {
                socket.once('close', () => this.#gone());
            }
            else {
                this.#gone();
            }
            callback(...given);
        });
    }
    #gone() {
        this.#count -= 1;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./lib/registry/wire/proxy.js



/**
 * The proxy for a URL, by the variables that curl and Go read: `HTTPS_PROXY`, `HTTP_PROXY`,
 * `ALL_PROXY`, `NO_PROXY`, lower case first. Loopback hosts are never reached through one.
 * @throws ImageError `INVALID_ARGUMENT` for a variable that cannot be read: without it requests
 *   would take a way that the user has closed
 */
function proxyFor(url, env) {
    if ((0,address/* isLoopback */.U9)(url.hostname)) {
        return undefined;
    }
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const proxy = variable(env, name) ?? variable(env, 'all_proxy');
    if (proxy === undefined) {
        return undefined;
    }
    const exceptions = variable(env, 'no_proxy');
    return exceptions !== undefined && bypassesProxy(url, exceptions.value, exceptions.name)
        ? undefined
        : proxyUrl(proxy);
}
function variable(env, lower) {
    const name = [lower, lower.toUpperCase()].find((spelling) => env[spelling]?.trim());
    return name === undefined ? undefined : { name, value: (env[name] ?? '').trim() };
}
const PROTOCOLS = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/** The value may hold a password, which with `#`, `/` or `\` in it makes another URL, or none. */
function proxyUrl({ name, value }) {
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    const whole = url !== null && url.hostname !== '' && /^\/?$/.test(url.pathname + url.search + url.hash);
    if (!whole || !PROTOCOLS.has(url.protocol) || !isDecodable(url.username + url.password)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${name}: its value is not the URL of a proxy`, {
            hint: 'write http://HOST:PORT; in a user and a password before the host, %23 for #, %2F for /, %25 for %',
        });
    }
    return url;
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Whether `NO_PROXY` names the host. Entries are separated by commas, semicolons or blanks: `*`,
 * `<local>` (names without a dot), a host with all hosts below it (`example.com`, `.example.com`,
 * `*.example.com`), an address, a CIDR block (`10.0.0.0/8`, `169.254/16`); with `:PORT` only that port.
 * @throws ImageError `INVALID_ARGUMENT` for an entry that is none of these
 */
function bypassesProxy(url, list, variableName = 'NO_PROXY') {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const entries = list.toLowerCase().split(/[\s,;]+/);
    const matching = entries.map((entry) => entry !== '' && matches(entry, host, port));
    if (matching.includes(undefined)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${variableName}: an entry is no host, address or CIDR`, {
            hint: 'write hosts (example.com), addresses and CIDR blocks (10.0.0.0/8), with commas between',
        });
    }
    return matching.includes(true);
}
/** @returns `undefined` if the entry cannot be read */
function matches(entry, host, port) {
    if (entry === '*') {
        return true;
    }
    if (entry === '<local>') {
        return !host.includes('.') && (0,address/* familyOf */.Ap)(host) === undefined;
    }
    return entry.includes('/') ? inBlock(entry, host) : isAtOrBelow(entry, host, port);
}
const HOST_ENTRY = /^(\[[0-9a-f:.%]*\]|[a-z0-9._*-]*|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:.]*)(?::(\d+))?$/;
function isAtOrBelow(entry, host, port) {
    const [, name, only = port] = HOST_ENTRY.exec(entry) ?? [];
    if (name === undefined) {
        return undefined;
    }
    const wanted = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    const below = (0,address/* familyOf */.Ap)(host) === undefined && host.endsWith(`.${wanted}`);
    return only === port && wanted !== '' && (host === wanted || below);
}
function inBlock(entry, host) {
    const [written = '', bits = '', ...more] = entry.split('/');
    const net = /^\d+(?:\.\d+){0,2}$/.test(written) ? padded(written) : written;
    const family = (0,address/* familyOf */.Ap)(net);
    const most = family === 'ipv6' ? 128 : 32;
    if (family === undefined || more.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) {
        return undefined;
    }
    const own = (0,address/* familyOf */.Ap)(host);
    if (own === undefined) {
        return false;
    }
    const block = new external_node_net_.BlockList();
    block.addSubnet(net, Number(bits), family);
    return block.check(host, own);
}
/** `169.254` is `169.254.0.0`, as macOS writes it. */
function padded(net) {
    return [...net.split('.'), '0', '0', '0'].slice(0, 4).join('.');
}

// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __nccwpck_require__(9245);
;// CONCATENATED MODULE: ./lib/registry/wire/socket-memory.js

/**
 * Reads into memory that is used again. The socket's `highWaterMark` stays below what is read at once: undici takes
 * all that waits in a socket as one piece, which would be a copy where two wait.
 */
const READING = {
    buffer: () => read_memory/* readMemory */.S.take(),
    callback(length, memory) {
        return this.push(read_memory/* readMemory */.S.received(memory, length));
    },
};

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(1692);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __nccwpck_require__(8370);
;// CONCATENATED MODULE: ./lib/registry/wire/tls.js






/** How many certificates of one directory are read at a time. */
const WIDTH = 8;
/**
 * The settings for a host: what Node trusts, and in addition the authorities given, those of
 * `NODE_EXTRA_CA_CERTS`, and those of the host's `certs.d` directory (containers-certs.d(5)).
 * @param authority `HOST[:PORT]` @throws ImageError `STORE` for a file that cannot be read
 */
async function tlsSettings(authority, given, env) {
    const extra = env['NODE_EXTRA_CA_CERTS'];
    const { ca = [], ...client } = await certificatesOf(authority, env);
    const added = [...given, ...(extra ? [await read(extra)] : []), ...ca];
    // A list takes the place of Node's own, so that one must be part of it.
    return added.length === 0
        ? client
        : { ...client, ca: [...(0,external_node_tls_.getCACertificates)('default'), ...added] };
}
/** The authorities of the system's trust store besides these, or besides Node's own. */
function systemAuthorities(others) {
    return [
        ...new Set([...(others ?? (0,external_node_tls_.getCACertificates)('default')), ...(0,external_node_tls_.getCACertificates)('system')]),
    ];
}
/** The first directory with anything in it counts; the user's own come first. */
async function certificatesOf(authority, env) {
    for (const directory of certificateDirectories(authority, env, process.platform)) {
        const names = await list(directory);
        if (names.length > 0) {
            return await readCertificates(directory, names);
        }
    }
    return {};
}
/**
 * Where Docker, Podman and Skopeo look: Docker's daemon in /etc/docker or, on Windows, in
 * %ProgramData%; rootless Docker in ~/.config; Docker Desktop in ~/.docker. On Windows a name holds
 * no colon, and Docker leaves it out (moby, `registry/config_windows.go`).
 */
function certificateDirectories(authority, env, platform) {
    const home = env['HOME'] || env['USERPROFILE'];
    const own = ['.config/containers', '.config/docker', '.docker'];
    const system = ['/etc/containers', '/etc/docker'];
    const windows = [(0,external_node_path_.join)(env['ProgramData'] || 'C:\\ProgramData', 'docker')];
    const roots = [
        ...(home ? own.map((folder) => (0,external_node_path_.join)(home, folder)) : []),
        ...(platform === 'win32' ? windows : system),
    ];
    const name = platform === 'win32' ? authority.replaceAll(':', '') : authority;
    return roots.map((root) => (0,external_node_path_.join)(root, 'certs.d', name));
}
/** `*.crt` are authorities; `NAME.cert` and `NAME.key` are a client's certificate. */
async function readCertificates(directory, names) {
    const files = names.filter((name) => name.endsWith('.crt'));
    const ca = await (0,each_of/* eachOf */.p)(files, WIDTH, (name) => read((0,external_node_path_.join)(directory, name)));
    const cert = names.find((name) => name.endsWith('.cert') && names.includes(name.replace(/cert$/, 'key')));
    return cert === undefined
        ? { ca }
        : {
            ca,
            cert: await read((0,external_node_path_.join)(directory, cert)),
            key: await read((0,external_node_path_.join)(directory, cert.replace(/cert$/, 'key'))),
        };
}
async function list(directory) {
    try {
        return (await (0,external_node_fs_promises_.readdir)(directory)).sort();
    }
    catch {
        return [];
    }
}
async function read(file) {
    try {
        return (await (0,files/* readNamed */.Mk)(file)).toString('utf8');
    }
    catch (cause) {
        const message = `reading certificates of ${file}: ${(0,errors/* messageOf */.bD)(cause)}`;
        throw new errors/* ImageError */.C8('STORE', message, { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-connect.js
var api_connect = __nccwpck_require__(4660);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __nccwpck_require__(4043);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __nccwpck_require__(9136);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __nccwpck_require__(7405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __nccwpck_require__(883);
;// CONCATENATED MODULE: ./lib/registry/wire/undici.js





// The parts of undici that speak to registries. Its entry loads fetch, WebSocket, mocks, caches and
// SQLite as well, which takes as long as all the rest of the command line. What the entry does with
// these parts, it does here too (undici 8.12, index.js).
Object.assign(dispatcher.prototype, { connect: api_connect, request: api_request });
const Agent = agent;
const buildConnector = connect;

;// CONCATENATED MODULE: ./lib/registry/wire/dispatchers.js










/** Google's Artifact Registry answers uploads with 21 KB of headers; Node reads 16 (attest-build-provenance#606). */
const MAX_HEADER_SIZE = 64 * 1024;
/** In milliseconds. */
const CONNECT_TIMEOUT = 30_000;
const KEEP_ALIVE = 15_000;
/** The sockets: one undici dispatcher for each origin, with its proxy and its certificates. */
class Dispatchers {
    #options;
    #open = new Map();
    constructor(options) {
        this.#options = options;
    }
    /**
     * @param from the network of the host that gave this URL; `undefined` if the user did
     * @throws ImageError `STORE` if certificates cannot be read, `INVALID_ARGUMENT` for proxy settings
     */
    for(url, from) {
        return (0,once/* once */.O)(this.#open, `${url.origin} ${from ?? ''}`, () => this.#create(url, from));
    }
    /** Has connections opened for so many requests at a time, if no proxy is between. */
    async expect(url, requests) {
        const sockets = await this.for(url, undefined);
        sockets.expect?.(requests);
    }
    async close() {
        const open = [...this.#open.values()];
        this.#open.clear();
        await (0,each_of/* eachOf */.p)(open, open.length, async (opening) => {
            const dispatcher = await opening.catch(() => undefined);
            await dispatcher?.destroy();
        });
    }
    async #create(url, from) {
        const { insecure, ca, env, onConnect = () => undefined } = this.#options;
        const proxy = proxyFor(url, env);
        const settings = url.protocol === 'https:' ? await tlsSettings(url.host, ca, env) : {};
        const rejectUnauthorized = !insecure.has(url.host);
        const tls = { ...settings, rejectUnauthorized, timeout: CONNECT_TIMEOUT, allowH2: false };
        const common = {
            maxHeaderSize: MAX_HEADER_SIZE,
            // Over one connection of HTTP/2 all layers share its windows; over HTTP/1.1 each has a connection.
            allowH2: false,
            keepAliveTimeout: KEEP_ALIVE,
            // The clocks of exchange.ts count instead: these two would end an upload that still moves.
            headersTimeout: 0,
            bodyTimeout: 0,
        };
        if (proxy === undefined) {
            const connect = connector({ ...tls, lookup: this.#lookup(from) }, onConnect);
            return new DirectSockets(new EarlyConnections(url, connect), common);
        }
        const { ProxyAgent } = await __nccwpck_require__.e(/* import() */ 1000).then(__nccwpck_require__.bind(__nccwpck_require__, 1000));
        onConnect();
        return new ProxyAgent({ ...common, uri: proxy.href, requestTls: withSystemAuthorities(tls) });
    }
    /** DNS, without the addresses that a URL of another host must not lead to. */
    #lookup(from) {
        return (hostname, options, callback) => {
            (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, found) => {
                const allowed = error ?? this.#options.policy.admitted(hostname, found, from);
                if (allowed instanceof Error) {
                    callback(allowed, []);
                }
                else if (options.all === true) {
                    callback(null, allowed);
                }
                else {
                    callback(null, allowed[0]?.address ?? '', allowed[0]?.family);
                }
            });
        };
    }
}
/** Sockets to an origin itself, in an agent that may have connections opened early. */
class DirectSockets {
    #connections;
    #agent;
    constructor(connections, options) {
        this.#connections = connections;
        this.#agent = new Agent({ ...options, connect: connections.connect });
    }
    request(options) {
        return this.#agent.request(options);
    }
    expect(requests) {
        this.#connections.expect(requests);
    }
    async destroy() {
        this.#connections.close();
        await this.#agent.destroy();
    }
}
/** The system's authorities take a while to read: only once Node's own have not signed. */
function connector(options, onConnect) {
    const connect = buildConnector({ ...options, onread: READING });
    let again;
    return (target, callback) => connect(target, (...[error, socket]) => {
        if (error !== null && (0,connection_error/* isUntrusted */.fb)(error)) {
            again ??= buildConnector({ ...withSystemAuthorities(options), onread: READING });
            again(target, callback);
        }
        else if (error === null) {
            onConnect();
            callback(null, (0,giving_back/* givingBack */.G)(socket));
        }
        else {
            callback(error, null);
        }
    });
}
function withSystemAuthorities(options) {
    return { ...options, ca: systemAuthorities(options.ca) };
}

// EXTERNAL MODULE: ./lib/registry/wire/secrets.js
var wire_secrets = __nccwpck_require__(1492);
;// CONCATENATED MODULE: ./lib/registry/wire/trace.js


/** Sends messages, and tells each: `HEAD https://ghcr.io/v2/acme/app/manifests/1: 200, 41 ms, try 1`. */
class TracedExchanges {
    #exchanges;
    #trace;
    constructor(exchanges, trace) {
        this.#exchanges = exchanges;
        this.#trace = trace;
    }
    async send(message) {
        const started = performance.now();
        const tell = (outcome) => {
            const { method, url, tries = 1 } = message;
            const milliseconds = Math.round(performance.now() - started);
            this.#trace(`${method} ${(0,redact/* redactUrl */.B)(url)}: ${outcome}, ${milliseconds} ms, try ${tries}`);
        };
        try {
            const response = await this.#exchanges.send(message);
            tell(response.status);
            return response;
        }
        catch (error) {
            tell((0,errors/* codeOf */.$N)(error));
            throw error;
        }
    }
    expect(url, requests) {
        this.#exchanges.expect(url, requests);
    }
    close() {
        this.#exchanges.close();
    }
}

// EXTERNAL MODULE: ./lib/registry/wire/url-policy.js
var url_policy = __nccwpck_require__(2359);
;// CONCATENATED MODULE: ./lib/registry/wires.js














const RETRIES = 5;
const TRANSFERS = 6;
const PARTS = 6;
/** The wires of one run, one for each host, with the sockets, tokens and limits that they share. */
class Wires {
    #options;
    #insecure;
    #dispatchers;
    #run;
    #wires = new Map();
    #lanes = new Map();
    #anonymous = new Map();
    #headers;
    constructor(options = {}) {
        this.#options = options;
        const { insecure = [], ca = [], env = {}, headers, onConnect, clock = wire_clock/* SYSTEM_CLOCK */.V } = options;
        const { timeout = 60, userAgent = 'transship', retries = RETRIES } = options;
        this.#insecure = new Set(insecure.map((host) => (0,address/* addressOf */.ci)(host).authority));
        this.#headers = (0,once/* lazily */.q)(async () => (await headers?.()) ?? {});
        const secrets = new wire_secrets/* Secrets */.S(options.onSecret);
        const policy = new url_policy/* UrlPolicy */.UJ(this.#insecure, secrets);
        const dispatchers = new Dispatchers({ insecure: this.#insecure, ca, env, policy, onConnect });
        this.#dispatchers = dispatchers;
        const { onTrace } = options;
        const trace = (text) => onTrace?.(secrets.conceal(text));
        const exchanges = new Exchanges({ dispatchers, clock, secrets, timeout, userAgent });
        this.#run = {
            clock,
            exchanges: onTrace === undefined ? exchanges : new TracedExchanges(exchanges, trace),
            retries: new retry/* Retries */.fh(clock, retries, options.onRetry),
            secrets,
            policy,
            budget: new limits/* Budget */.__(),
            trace,
        };
    }
    /**
     * @param host a registry's canonical name (`docker.io`), or the URL of a mirror
     * @param role a mirror is given up sooner, since there is always another place to ask
     * @throws ImageError `INVALID_ARGUMENT`
     */
    wire(host, role) {
        const key = `${role} ${host}`;
        const wire = this.#wires.get(key) ?? this.#create((0,address/* addressOf */.ci)(host), role);
        this.#wires.set(key, wire);
        return wire;
    }
    /** What a registry said last about how many requests it allows; Docker Hub says it. */
    rateLimit(host) {
        return this.#wires.get(`origin ${host}`)?.rateLimit;
    }
    /** Ends what is under way and lets go of all sockets. */
    async close() {
        this.#run.exchanges.close();
        await this.#dispatchers.close();
    }
    #create(address, role) {
        const { credentials = async () => undefined, retries = RETRIES, onWarning } = this.#options;
        return new HostWire({
            address,
            mirror: role === 'mirror',
            scheme: new Scheme(address, this.#insecure.has(address.authority)),
            lanes: this.#lanesOf(address.authority),
            run: this.#run,
            // By the mirror's own name: what is kept for the origin is not for it to see.
            authorizer: new Authorizer(address.registry, this.#run, credentials),
            anonymous: (origin) => this.#anonymousAt(origin),
            headers: this.#headers,
            retries: role === 'mirror' ? Math.min(retries, 1) : retries,
            onWarning: (text) => onWarning?.(text),
        });
    }
    #lanesOf(authority) {
        const { concurrency } = this.#options;
        const opened = () => concurrency === undefined ? new Lanes(TRANSFERS, PARTS) : new Lanes(concurrency);
        const lanes = this.#lanes.get(authority) ?? opened();
        this.#lanes.set(authority, lanes);
        return lanes;
    }
    #anonymousAt(origin) {
        const { host } = new URL(origin);
        const authorizer = this.#anonymous.get(origin) ?? new Authorizer(host, this.#run, async () => undefined);
        this.#anonymous.set(origin, authorizer);
        return authorizer;
    }
}


/***/ }),

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uB: () => (/* reexport */ command_Command),
  b7: () => (/* reexport */ CommanderError),
  Di: () => (/* reexport */ InvalidArgumentError),
  c$: () => (/* reexport */ option_Option)
});

// UNUSED EXPORTS: Argument, Help, InvalidOptionArgumentError, createArgument, createCommand, createOption, program

;// CONCATENATED MODULE: ./node_modules/commander/lib/error.js
/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/argument.js


class argument_Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./node_modules/commander/lib/help.js



/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd
            .createOption(helpOption.long, helpOption.description)
            .helpGroup(helpOption.helpGroupHeading),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd
            .createOption(helpOption.short, helpOption.description)
            .helpGroup(helpOption.helpGroupHeading),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return (0,external_node_util_.stripVTControlCharacters)(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/option.js


class option_Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau\u2013Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/command.js













class command_Command extends external_node_events_.EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => external_node_process_namespaceObject.stdout.write(str),
      writeErr: (str) => external_node_process_namespaceObject.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        external_node_process_namespaceObject.stdout.isTTY ? external_node_process_namespaceObject.stdout.columns : undefined,
      getErrHelpWidth: () =>
        external_node_process_namespaceObject.stderr.isTTY ? external_node_process_namespaceObject.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (external_node_process_namespaceObject.stdout.isTTY && external_node_process_namespaceObject.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (external_node_process_namespaceObject.stderr.isTTY && external_node_process_namespaceObject.stderr.hasColors?.()),
      stripColor: (str) => (0,external_node_util_.stripVTControlCharacters)(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new command_Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new argument_Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    external_node_process_namespaceObject.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new option_Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof option_Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (external_node_process_namespaceObject.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = external_node_process_namespaceObject.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = external_node_process_namespaceObject.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (external_node_process_namespaceObject.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    // Save the state the first time, then restore the state before each subsequent parse.
    if (this._savedState === null) {
      // Do the special default of lone negated option to true, now that we have all the options.
      // Filter for negated options that have not been processed already.
      this.options
        .filter(
          (option) =>
            option.negate &&
            option.defaultValue === undefined &&
            this.getOptionValue(option.attributeName()) === undefined,
        )
        .forEach((option) => {
          // check for lone negated option: --no-foo without a --foo option
          const positiveLongFlag = option.long.replace(/^--no-/, '--');
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              option.attributeName(),
              true,
              'default',
            );
          }
        });

      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (external_node_fs_.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = external_node_path_.resolve(baseDir, baseName);
      if (external_node_fs_.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(external_node_path_.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        external_node_fs_.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = external_node_fs_.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = external_node_path_.resolve(
        external_node_path_.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = external_node_path_.basename(
          this._scriptPath,
          external_node_path_.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    const launchWithNode = sourceExt.includes(external_node_path_.extname(executableFile));

    let proc;
    if (external_node_process_namespaceObject.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);

        proc = external_node_child_process_.spawn(external_node_process_namespaceObject.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = external_node_child_process_.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);
      proc = external_node_child_process_.spawn(external_node_process_namespaceObject.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        external_node_process_namespaceObject.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        external_node_process_namespaceObject.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        external_node_process_namespaceObject.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in external_node_process_namespaceObject.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, external_node_process_namespaceObject.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const details = receivedArgs.join(', ');
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = external_node_path_.basename(filename, external_node_path_.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(external_node_process_namespaceObject.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-wait[=[host:]port]
  //  --inspect-port=[host:]port
  //
  // Host can be an IP literal encapsulated within square brackets (e.g. [::1]),
  // an IPv4 address in dotted-decimal form (e.g. 192.168.0.1), or a registered name.
  // https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2.2
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(
        /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/,
      )) !== null
    ) {
      // Matches a host or a port, but not both. No colon to separate them.
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // Plain digits so a port number.
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // Assume a host.
        // e.g. --inspect=localhost, --inspect=[::1], --inspect=192.168.0.1
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(
        /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/,
      )) !== null
    ) {
      // Matched host:port pattern.
      // e.g. --inspect=localhost:1234, --inspect=[::1]:1234, --inspect=192.168.0.1:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * Exported for using from tests, not otherwise used outside this file.
 *
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    external_node_process_namespaceObject.env.NO_COLOR ||
    external_node_process_namespaceObject.env.FORCE_COLOR === '0' ||
    external_node_process_namespaceObject.env.FORCE_COLOR === 'false'
  )
    return false;
  if (external_node_process_namespaceObject.env.FORCE_COLOR || external_node_process_namespaceObject.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

;// CONCATENATED MODULE: ./node_modules/commander/index.js






const program = new command_Command();

const createCommand = (name) => new Command(name);
const createOption = (flags, description) =>
  new Option(flags, description);
const createArgument = (name, description) =>
  new Argument(name, description);

/**
 * Expose classes
 */






/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __nccwpck_require__(6706);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/registry/wire/secrets.js
var wire_secrets = __nccwpck_require__(1492);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/registry/wire/young-objects.js

/**
 * Lets V8 collect young objects after a few megabytes of them, for the rest of this process. Chunks of bodies
 * die young, and each has 64 KB outside of V8's heap: collected late, each takes new memory from the system,
 * which costs more than reading it. To be called when the modules are loaded, because Node.js compiles those
 * of its own anew that are loaded later.
 * @param version of Node.js; other ones than 24 are left as they are
 */
function collectYoungObjectsSoon(version) {
    if (version.startsWith('24.')) {
        (0,external_node_v8_namespaceObject.setFlagsFromString)('--scavenger-max-new-space-capacity-mb=2');
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __nccwpck_require__(9069);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __nccwpck_require__(5952);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __nccwpck_require__(2744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __nccwpck_require__(4584);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __nccwpck_require__(8370);
// EXTERNAL MODULE: ./lib/disk/own-folder.js
var own_folder = __nccwpck_require__(8778);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __nccwpck_require__(9501);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __nccwpck_require__(2486);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __nccwpck_require__(3940);
// EXTERNAL MODULE: ./lib/registry/client.js + 35 modules
var client = __nccwpck_require__(4720);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/store/default-path.js

/**
 * The local store where no `--store` is given: `$TRANSSHIP_STORE`, or where the user's data is kept.
 * https://specifications.freedesktop.org/basedir-spec (relative paths in it are to be ignored); on
 * Windows `%LOCALAPPDATA%`.
 */
function defaultStore(env, home, platform = process.platform) {
    const own = env['TRANSSHIP_STORE'];
    if (own !== undefined && own !== '') {
        return own;
    }
    const windows = platform === 'win32';
    const paths = windows ? external_node_path_.win32 : external_node_path_.posix;
    const ours = windows ? ['AppData', 'Local'] : ['.local', 'share'];
    const told = [env['XDG_DATA_HOME'], windows ? env['LOCALAPPDATA'] : undefined];
    const base = told.find((dir) => dir !== undefined && paths.isAbsolute(dir));
    return paths.join(base ?? paths.join(home, ...ours), 'transship', 'store');
}

;// CONCATENATED MODULE: ./lib/place/late-parts.js
// Layouts, archives and engines are loaded by the first job that needs them: a job between registries needs none.
async function openLayout(dir, options) {
    const { ImageLayout } = await Promise.all(/* import() */[__nccwpck_require__.e(2854), __nccwpck_require__.e(4598), __nccwpck_require__.e(2612)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4598));
    return ImageLayout.open(dir, options);
}
async function openIds(store) {
    const { ImageIds } = await __nccwpck_require__.e(/* import() */ 271).then(__nccwpck_require__.bind(__nccwpck_require__, 271));
    return new ImageIds(store);
}
/** @returns the name by which the store has it */
async function findStored(store, ids, place, options) {
    const { findImage } = await __nccwpck_require__.e(/* import() */ 7598).then(__nccwpck_require__.bind(__nccwpck_require__, 5217));
    return findImage(store, ids, place, options);
}
/** An archive from a file or a stream, whatever it is compressed with. */
async function openPacked(input, { exec, ...options }) {
    const [{ openArchive }, { expanded }] = [
        await Promise.all(/* import() */[__nccwpck_require__.e(2854), __nccwpck_require__.e(4807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5362)),
        await __nccwpck_require__.e(/* import() */ 4051).then(__nccwpck_require__.bind(__nccwpck_require__, 4051)),
    ];
    const { place, signal } = options;
    const expand = (chunks) => expanded(chunks, { exec, place, signal });
    return openArchive(input, { ...options, expand });
}
async function writeArchive(path, options) {
    const { ArchiveWriter } = await Promise.all(/* import() */[__nccwpck_require__.e(2854), __nccwpck_require__.e(7934), __nccwpck_require__.e(9595)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7934));
    return ArchiveWriter.file(path, options);
}
async function findLocalEngine(choice, exec, options) {
    const { LocalEngine } = await Promise.all(/* import() */[__nccwpck_require__.e(2854), __nccwpck_require__.e(7934), __nccwpck_require__.e(5856)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3007));
    return LocalEngine.find(choice, { exec }, options);
}
async function engineTarget(engine, name, options) {
    const { EngineTarget } = await __nccwpck_require__.e(/* import() */ 4011).then(__nccwpck_require__.bind(__nccwpck_require__, 4011));
    return new EngineTarget(engine, name, options);
}

;// CONCATENATED MODULE: ./lib/place/looked-up.js
/** A layout's names are here to see: a registry need then be asked for no more than what is missing. */
function lookedUp(target, name) {
    const looked = target.lookup(name);
    // The copy tells of its failure.
    looked.catch(() => undefined);
    return { target, name, looked };
}

// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __nccwpck_require__(5780);
;// CONCATENATED MODULE: ./lib/place/places.js
















/** The places that one job works with. What they share (connections, the store, the engine) is opened once. */
class Places {
    /** The local store. */
    store;
    /** A layout for content on its way between other places; removed when these places are closed. */
    scratch;
    #ids;
    #choice;
    #exec;
    #engines = new Map();
    #temporary;
    #onContent;
    #registries;
    #opened = [];
    constructor(options = {}) {
        this.#choice = options.engine ?? 'auto';
        this.#exec = options.exec ?? exec/* spawnExec */.b;
        this.#temporary = options.temporary ?? (0,external_node_os_.tmpdir)();
        this.#onContent = options.onContent ?? (() => undefined);
        const registries = { onConnect: this.#onContent, ...options.registries };
        this.#registries = this.#keep(new client/* RegistryClient */.b(registries));
        const dir = options.store ?? defaultStore({}, (0,external_node_os_.homedir)());
        this.store = (0,once/* lazily */.q)(async () => this.#keep(await openLayout(dir, { create: true, place: 'the local store' })));
        this.scratch = (0,once/* lazily */.q)(() => this.#openScratch());
        this.#ids = (0,once/* lazily */.q)(async () => openIds(await this.store()));
    }
    /** @throws ImageError where there is nothing that could be read */
    async source(place, signal) {
        switch (place.transport) {
            case 'docker':
                return { source: this.repository(place.reference), name: (0,place_place/* nameOf */.Vb)(place.reference) };
            case 'store': {
                const source = await this.store();
                return { source, name: await findStored(source, await this.#ids(), place, { signal }) };
            }
            case 'oci':
                return { source: this.#keep(await openLayout(place.path)), name: place.name ?? '' };
            case 'docker-daemon':
                return this.#saved(place, signal);
            default:
                return this.#archive(place, signal);
        }
    }
    /**
     * Where to write; a target without a name of its own takes the source's. Its `close` finishes
     * what is written as a whole, its `abort` leaves nothing of it.
     */
    async target(place, options = {}) {
        switch (place.transport) {
            case 'docker':
                return { target: this.repository(place.reference), name: (0,place_place/* nameOf */.Vb)(place.reference) };
            case 'store':
                return lookedUp(await this.store(), (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(place.text)));
            case 'docker-daemon': {
                const name = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(place.text));
                return { target: await engineTarget(await this.engine(options), name, options), name };
            }
            default:
                return this.#fileTarget(place, await this.#nameFor(place, options));
        }
    }
    /** How many requests the registries that were asked still allow. */
    rateLimits() {
        return this.#registries.rateLimits();
    }
    repository(reference) {
        return this.#registries.repository(reference);
    }
    search(registry, term, options = {}) {
        return this.#registries.search(registry, term, options);
    }
    /** A file at a URL that is no registry's; no credentials are sent. */
    webFile(url, options = {}) {
        return this.#registries.webFile(url, options);
    }
    /** @throws ImageError `ENGINE` where none answers */
    async engine(options = {}) {
        const engine = await this.findEngine(options);
        if (engine === undefined) {
            const wanted = this.#choice === 'auto' ? 'docker or podman' : this.#choice;
            throw new lib_errors/* ImageError */.C8('ENGINE', `looking for a container engine: no ${wanted} answers`, {
                hint: 'start the engine, or use a place that needs none (store:, oci:, oci-archive:)',
            });
        }
        return engine;
    }
    findEngine({ signal } = {}) {
        return (0,once/* once */.O)(this.#engines, this.#choice, () => findLocalEngine(this.#choice, this.#exec, { signal }));
    }
    /** An image archive from a file or a stream; it is closed with these places. */
    async archive(input, place, signal) {
        this.#onContent();
        const options = { temporary: this.#temporary, exec: this.#exec, place, signal };
        return this.#keep(await openPacked(input, options));
    }
    #keep(opened) {
        this.#opened.push(opened);
        return opened;
    }
    async close() {
        await (0,each_of/* allOf */.b)(this.#opened.splice(0).map((opened) => () => opened.close()));
    }
    /** Only its owner can read it: layers may be private. */
    async #openScratch() {
        const dir = await (0,own_folder/* makeOwnFolder */.x)(this.#temporary, own_folder/* TEMPORARY */.G);
        this.#opened.push({ close: () => (0,promises_.rm)(dir, { recursive: true, force: true }) });
        return openLayout(dir, { create: true, place: 'a temporary folder' });
    }
    async #archive({ transport, path, name = '' }, signal) {
        try {
            return { source: await this.archive(path, `${transport}:${path}`, signal), name };
        }
        catch (error) {
            const whole = `${path}:${name}`;
            if ((await (0,files/* fileAt */.Wd)(whole)) === undefined) {
                throw error;
            }
            const hint = `a colon ends the path: give ${(0,printable/* quoted */.TL)(whole)} another name, or a link without one`;
            throw new lib_errors/* ImageError */.C8((0,lib_errors/* codeOf */.$N)(error), (0,lib_errors/* messageOf */.bD)(error), { cause: error, hint });
        }
    }
    async #saved(place, signal) {
        const engine = await this.engine({ signal });
        const name = await this.#engineName(place, signal);
        const tar = engine.save([name], { signal });
        return { source: await this.archive(tar, `docker-daemon:${name}`, signal), name: '' };
    }
    /** What the engine knows an image by: a reference, else the id or the start of one. */
    async #engineName({ text, reference }, signal) {
        const name = reference && (0,oci_reference/* formatReference */.FH)(reference);
        const mayBeId = /^[0-9a-f]{4,64}$/.test(text);
        if (name === undefined || !mayBeId) {
            return name ?? text;
        }
        return (await (await this.engine({ signal })).has(name, { signal })) ? name : text;
    }
    /** `docker-archive` holds references; a layout's name is any text. */
    async #nameFor({ transport, name }, { from, signal }) {
        if (name !== undefined) {
            return transport === 'docker-archive' ? (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(name)) : name;
        }
        const reference = from && (0,place_place/* referenceOf */.Bz)(from);
        if (from === undefined || reference === undefined || (await this.#isById(from, signal))) {
            return '';
        }
        return (0,oci_reference/* formatReference */.FH)(reference);
    }
    /** What was found by an id has no reference, though the id may read as one: `7909ed28be32`. */
    async #isById(place, signal) {
        return place.transport === 'docker-daemon'
            ? (await this.#engineName(place, signal)) === place.text
            : place.transport === 'store' && (0,digest/* isDigest */.Bc)((await this.source(place, signal)).name);
    }
    async #fileTarget(place, name) {
        const where = `${place.transport}:${place.path}`;
        if (place.transport === 'oci') {
            const layout = await openLayout(place.path, { create: true, place: where });
            return lookedUp(this.#keep(layout), name);
        }
        this.#onContent();
        const docker = place.transport === 'docker-archive';
        return { target: await writeArchive(place.path, { place: where, docker }), name };
    }
}

// EXTERNAL MODULE: ./lib/registry/credentials/credential.js
var credential = __nccwpck_require__(4725);
// EXTERNAL MODULE: ./lib/registry/credentials/docker-credentials.js
var docker_credentials = __nccwpck_require__(2043);
;// CONCATENATED MODULE: ./lib/registry/credentials/github.js
/**
 * A workflow's own token, for the registry of the server that gave it and for no other host.
 * https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 * @param env of the workflow: `GITHUB_SERVER_URL` names the server (github.com if it is not set),
 *   `GITHUB_ACTOR` the user, for which any name will do; Gitea and Forgejo set `GITEA_ACTIONS`
 */
function githubCredentials(token, env) {
    const registries = registriesOf(env['GITHUB_SERVER_URL'], Boolean(env['GITEA_ACTIONS']));
    return async (host, _repository, _signal, onSource) => {
        if (!token || !registries.includes(host)) {
            return undefined;
        }
        onSource?.("the workflow's own token");
        return { username: env['GITHUB_ACTOR'] || 'x-access-token', password: token };
    };
}
/** A server that does not say what it is gets its token at both of its names. */
function registriesOf(serverUrl, isGitea) {
    const host = URL.parse(serverUrl || 'https://github.com')?.host;
    if (!host || host === 'github.com') {
        return host ? ['ghcr.io'] : [];
    }
    const containers = `containers.${host}`;
    if (host.endsWith('.ghe.com')) {
        return [containers];
    }
    return isGitea ? [host] : [containers, host];
}

;// CONCATENATED MODULE: ./lib/cli/output.js

/**
 * Where a command's words go: results to standard output, everything else to standard error. A
 * reader that has gone away (`transship tags \u2026 | head -1`) is not an error: what it would have read
 * is dropped, and the command goes on and ends with the code that it deserves.
 */
class Output {
    stdout;
    stderr;
    #json;
    #quiet;
    #conceal;
    /** @param conceal removes the secrets of this run from a text */
    constructor(streams, { json = false, quiet = false } = {}, conceal = (text) => text) {
        this.stdout = streams.stdout;
        this.stderr = streams.stderr;
        this.#json = json;
        this.#quiet = quiet;
        this.#conceal = conceal;
    }
    /** The same with its results on standard error, for a command that writes content to standard output. */
    aside() {
        const { stderr } = this;
        const options = { json: this.#json, quiet: this.#quiet };
        return new Output({ stdout: stderr, stderr }, options, this.#conceal);
    }
    /** Prints a line of the result, unless the result is a JSON document. */
    line(text) {
        if (!this.#json) {
            this.stdout.write(`${(0,printable/* printableLines */.fk)(this.#conceal(text))}\n`);
        }
    }
    /** Prints lines of the result that are printable and whole; there may be none. */
    text(lines) {
        if (!this.#json) {
            this.stdout.write(this.#conceal(lines));
        }
    }
    /** Prints what docker prints on standard output although it is no result: `-q` silences it. */
    said(text) {
        if (!this.#quiet) {
            this.line(text);
        }
    }
    /** Prints the whole result as the JSON document that `--json` asks for. */
    document(value) {
        if (this.#json) {
            this.json(JSON.stringify(value, null, 2));
        }
    }
    /** Prints a JSON document that is the result without `--json` too. */
    json(text) {
        this.stdout.write(`${(0,printable/* printableJson */.et)(this.#conceal(text))}\n`);
    }
    /** Prints what belongs to the result, but would disturb a program that reads it. */
    remark(text) {
        this.stderr.write(`${(0,printable/* printableLines */.fk)(this.#conceal(text))}\n`);
    }
    /** Prints what is for people only: `-q` silences it. */
    note(text) {
        if (!this.#quiet) {
            this.stderr.write(`${(0,printable/* printableLines */.fk)(this.#conceal(text))}\n`);
        }
    }
}
/**
 * Watches a stream of the process, whose errors would end the process without a listener.
 * @returns what it failed with first; a reader that has gone away is no failure
 */
function firstFailure(stream) {
    let first;
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE') {
            first ??= error;
        }
    });
    return () => first;
}

// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __nccwpck_require__(9095);
// EXTERNAL MODULE: ./lib/cli/read-file-whole.js
var read_file_whole = __nccwpck_require__(201);
;// CONCATENATED MODULE: ./lib/cli/context.js











/** Passwords with fewer characters stay in what is printed: words would be taken for them. */
const SHORTEST_SECRET = 8;
/** What every command works with: the places, the streams, the global options. */
class Context {
    options;
    output;
    places;
    signal;
    stdin;
    version;
    /** The directory of the local image store. */
    storeDir;
    /** Where docker and podman keep credentials. */
    configuration;
    /** How registries are spoken to. */
    registries;
    /** The progress that is shown now, if any. */
    #progress;
    /** @param secrets what registries are shown in this run, and what nothing prints */
    static async open(options, surroundings, secrets) {
        const { ca: path } = options;
        const ca = path === undefined ? [] : [await (0,read_file_whole/* readFileWhole */.w)(path, `the certificates in ${path}`)];
        return new Context(options, surroundings, { secrets, ca: ca.map(String) });
    }
    constructor(options, surroundings, { secrets, ca }) {
        this.options = options;
        this.output = new Output(surroundings, options, (text) => secrets.conceal(text, SHORTEST_SECRET));
        this.signal = surroundings.signal;
        this.stdin = surroundings.stdin;
        this.version = surroundings.version;
        this.storeDir = options.store ?? defaultStore(surroundings.env, (0,external_node_os_.homedir)());
        this.configuration = {
            env: surroundings.env,
            home: (0,external_node_os_.homedir)(),
            ...defined({ authFile: options.authFile }),
        };
        this.registries = {
            ...registryOptions(this, surroundings, (line) => this.#aside(line)),
            ca,
            ...(options.debug ? { onTrace: (line) => this.#debug(line) } : {}),
            onSecret: (secret) => secrets.add(secret),
        };
        this.places = new Places({
            store: this.storeDir,
            registries: this.registries,
            // Buildah keeps no images for other commands than `build`.
            engine: options.engine === undefined || options.engine === 'buildah' ? 'auto' : options.engine,
            exec: exec/* spawnExec */.b,
            temporary: (0,external_node_os_.tmpdir)(),
            ...defined({ onContent: surroundings.onContent }),
        });
    }
    /**
     * Starts to show the layers of one image, a line each; the caller ends it.
     * @param options `alone`: nothing else shows progress meanwhile, so that lines may be rewritten; default
     */
    progress(words, { alone = true } = {}) {
        const { stderr } = this.output;
        if (this.options.quiet) {
            return progress/* SILENT */.qY;
        }
        this.#progress =
            stderr.isTTY === true && alone
                ? new progress/* LiveProgress */.In(stderr, words)
                : new progress/* PlainProgress */.Ex(stderr, words);
        return this.#progress;
    }
    #aside(line) {
        if (this.#progress === undefined) {
            this.output.note(line);
        }
        else {
            this.#progress.aside(line);
        }
    }
    /** Printed with `--quiet` too: the user asked for it. */
    #debug(line) {
        if (this.#progress === undefined || this.options.quiet) {
            this.output.remark(line);
        }
        else {
            this.#progress.aside(line);
        }
    }
    async close() {
        for (const { registry, rateLimit } of this.places.rateLimits()) {
            this.output.note((0,words/* formatRateLimit */.bm)(registry, rateLimit));
        }
        await this.places.close();
    }
}
function registryOptions({ options, configuration }, { env, version }, aside) {
    const { concurrency, retries, timeout } = options;
    const onWarning = (text) => aside(`warning: ${text}`);
    return {
        credentials: (0,credential/* firstCredential */.I$)((0,docker_credentials/* dockerCredentials */.d8)(configuration), githubCredentials(env['GITHUB_TOKEN'], env)),
        // Read with the first request of each run: what cannot be read in the files is told once.
        headers: (0,docker_credentials/* dockerHeaders */.hc)({ ...configuration, onWarning }),
        insecure: options.insecure,
        mirrors: byHost(options.mirror),
        env,
        userAgent: `transship/${version}`,
        onWarning,
        onRetry: aside,
        ...defined({ concurrency, retries, timeout }),
    };
}
/** Mirrors by their registry, in the order in which they were given. */
function byHost(mirrors) {
    const found = {};
    for (const { host, url } of mirrors) {
        found[host] = [...(found[host] ?? []), url];
    }
    return found;
}
/** The members that are set: an option that was not given must not replace a default. */
function defined(values) {
    const set = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(set);
}

// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __nccwpck_require__(8605);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __nccwpck_require__(9048);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __nccwpck_require__(7009);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __nccwpck_require__(9859);
;// CONCATENATED MODULE: ./lib/cli/command-files.js
/**
 * The files of the commands by their names, under their headings in the help. One that is not run is
 * not loaded: reading all of them takes longer than most commands.
 */
const COMMAND_FILES = {
    'Move images:': {
        pull: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7839), __nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(4007), __nccwpck_require__.e(2182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2182)).then((file) => file.pullCommand),
        push: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(3755), __nccwpck_require__.e(5089)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5089)).then((file) => file.pushCommand),
        copy: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(3755), __nccwpck_require__.e(4529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4529)).then((file) => file.copyCommand),
        tag: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(3937)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3937)).then((file) => file.tagCommand),
        save: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(2854), __nccwpck_require__.e(7934), __nccwpck_require__.e(6992)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6992)).then((file) => file.saveCommand),
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(8402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8402)).then((file) => file.loadCommand),
        import: () => Promise.all(/* import() */[__nccwpck_require__.e(580), __nccwpck_require__.e(1569), __nccwpck_require__.e(2343)]).then(__nccwpck_require__.bind(__nccwpck_require__, 520)).then((file) => file.importCommand),
        export: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(580), __nccwpck_require__.e(3445), __nccwpck_require__.e(4552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3779)).then((file) => file.exportCommand),
        sync: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2197), __nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(3874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3874)).then((file) => file.syncCommand),
    },
    'Inspect images:': {
        digest: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8441)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8441)).then((file) => file.digestCommand),
        tags: () => Promise.all(/* import() */[__nccwpck_require__.e(2197), __nccwpck_require__.e(4756)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4756)).then((file) => file.tagsCommand),
        manifest: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(3452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3452)).then((file) => file.manifestCommand),
        config: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(4871)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4871)).then((file) => file.configCommand),
        blob: () => __nccwpck_require__.e(/* import() */ 7750).then(__nccwpck_require__.bind(__nccwpck_require__, 7750)).then((file) => file.blobCommand),
        diff: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8126)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8126)).then((file) => file.diffCommand),
        inspect: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(2545), __nccwpck_require__.e(7453)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7453)).then((file) => file.inspectCommand),
        history: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(2545), __nccwpck_require__.e(7058)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7058)).then((file) => file.historyCommand),
        images: () => Promise.all(/* import() */[__nccwpck_require__.e(2545), __nccwpck_require__.e(1377), __nccwpck_require__.e(7213)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7213)).then((file) => file.imagesCommand),
        search: () => Promise.all(/* import() */[__nccwpck_require__.e(2545), __nccwpck_require__.e(8849)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8849)).then((file) => file.searchCommand),
        referrers: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(3825)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3825)).then((file) => file.referrersCommand),
        verify: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(4812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4812)).then((file) => file.verifyCommand),
    },
    'Work with files that name images:': {
        lock: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7839), __nccwpck_require__.e(4007), __nccwpck_require__.e(1834)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7188)).then((file) => file.lockCommand),
    },
    'Make images:': {
        build: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(2854), __nccwpck_require__.e(7934), __nccwpck_require__.e(580), __nccwpck_require__.e(1569), __nccwpck_require__.e(3445), __nccwpck_require__.e(4508)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4508)).then((file) => file.buildCommand),
        commit: () => __nccwpck_require__.e(/* import() */ 8773).then(__nccwpck_require__.bind(__nccwpck_require__, 8773)).then((file) => file.commitCommand),
        mutate: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(580), __nccwpck_require__.e(1505)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5262)).then((file) => file.mutateCommand),
        index: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(9893)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9893)).then((file) => file.indexCommand),
    },
    'Manage the store:': {
        rmi: () => __nccwpck_require__.e(/* import() */ 7744).then(__nccwpck_require__.bind(__nccwpck_require__, 7744)).then((file) => file.rmiCommand),
        prune: () => Promise.all(/* import() */[__nccwpck_require__.e(1377), __nccwpck_require__.e(8927)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8927)).then((file) => file.pruneCommand),
    },
    'Work with registries:': {
        login: () => __nccwpck_require__.e(/* import() */ 7269).then(__nccwpck_require__.bind(__nccwpck_require__, 7269)).then((file) => file.loginCommand),
        logout: () => __nccwpck_require__.e(/* import() */ 7223).then(__nccwpck_require__.bind(__nccwpck_require__, 9604)).then((file) => file.logoutCommand),
        catalog: () => __nccwpck_require__.e(/* import() */ 3950).then(__nccwpck_require__.bind(__nccwpck_require__, 3950)).then((file) => file.catalogCommand),
        delete: () => __nccwpck_require__.e(/* import() */ 466).then(__nccwpck_require__.bind(__nccwpck_require__, 466)).then((file) => file.deleteCommand),
        serve: () => Promise.all(/* import() */[__nccwpck_require__.e(2854), __nccwpck_require__.e(4598), __nccwpck_require__.e(9596), __nccwpck_require__.e(986)]).then(__nccwpck_require__.bind(__nccwpck_require__, 106)).then((file) => file.serveCommand),
    },
    'Other commands:': {
        demo: () => Promise.all(/* import() */[__nccwpck_require__.e(9193), __nccwpck_require__.e(8968), __nccwpck_require__.e(2854), __nccwpck_require__.e(4598), __nccwpck_require__.e(9596), __nccwpck_require__.e(9294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9294)).then((file) => file.demoCommand),
        version: () => __nccwpck_require__.e(/* import() */ 8589).then(__nccwpck_require__.bind(__nccwpck_require__, 8589)).then((file) => file.versionCommand),
    },
};

;// CONCATENATED MODULE: ./lib/cli/completion/bash.js
/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
function bashScript({ common, points, choices }) {
    const below = points.filter(({ path }) => path !== '');
    return `# bash completion for transship. Load it with: source <(transship completion bash)
_transship() {
  local common="${common.map(({ word }) => word).join(' ')}"
  local current=\${COMP_WORDS[COMP_CWORD]} place= word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$place $word" in
${below.map(({ path }) => `      "${path}") place="${path}" ;;`).join('\n')}
    esac
  done
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${choices.map(({ option, choices: words }) => `    ${option}) words="${words.join(' ')}" ;;`).join('\n')}
    *) case "$place" in
${points.map((point) => `      "${point.path}") words="${wordsOf(point).join(' ')}" ;;`).join('\n')}
    esac ;;
  esac
  # Options only once one is begun: files and commands come first.
  case "$current" in
    -*) words="$words $common" ;;
    *) words=$(printf '%s\\n' $words | grep -v '^-') ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _transship transship
`;
}
function wordsOf({ commands, options }) {
    return [...commands, ...options].map(({ word }) => word);
}

;// CONCATENATED MODULE: ./lib/cli/completion/fish.js
/** https://fishshell.com/docs/current/completions.html */
function fishScript({ common, points, choices }) {
    const below = points.filter(({ path }) => path !== '');
    const takesChoices = new Map(choices.map((one) => [one.option, one.choices]));
    return `# fish completion for transship. Load it with: transship completion fish | source
function __transship_place
  set -l place ''
  set -l typed (commandline -opc)
  for word in $typed[2..-1]
    switch "$place $word"
      case ${below.map(({ path }) => `'${path}'`).join(' ')}
        set place "$place $word"
    end
  end
  echo -- "$place"
end
${common.map((option) => optionLine('complete -c transship', option, takesChoices)).join('\n')}
${points.flatMap((point) => linesOf(point, takesChoices)).join('\n')}
`;
}
function linesOf({ path, commands, options }, choices) {
    const here = `complete -c transship -n 'test (__transship_place) = "${path}"'`;
    return [
        ...commands.map((command) => `${here} -a ${command.word} ${aboutOf(command)}`),
        ...options.map((option) => optionLine(here, option, choices)),
    ];
}
function optionLine(here, option, choices) {
    const words = choices.get(option.word);
    const takes = words === undefined ? '' : ` -x -a '${words.join(' ')}'`;
    return `${here} -l ${option.word.slice('--'.length)} ${aboutOf(option)}${takes}`;
}
function aboutOf({ about }) {
    return `-d '${about.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/powershell.js
/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter */
function powershellScript({ common, points, choices }) {
    return `# PowerShell completion for transship. Load it with:
# transship completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName transship -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $points = @{
${points.map(pointOf).join('\n')}
  }
  $common = ${listOf(common)}
  $choices = @{
${choices.map(({ option, choices: words }) => `    '${option}' = @(${words.map(powershell_text).join(', ')})`).join('\n')}
  }
  $place = ''
  $previous = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $previous = $element.ToString()
    if ($points.ContainsKey("$place $previous")) { $place = "$place $previous" }
  }
  if ($choices.ContainsKey($previous)) {
    $words = $choices[$previous] | ForEach-Object { ,@($_, $_) }
  } else {
    $words = @($points[$place]) + $common | Where-Object { $wordToComplete -like '-*' -or $_[0] -notlike '-*' }
  }
  $words | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}
function pointOf({ path, commands, options }) {
    return `    '${path}' = ${listOf([...commands, ...options])}`;
}
/** The commas keep PowerShell from making one list of a list with one pair. */
function listOf(words) {
    return `@(${words.map((one) => `,@(${powershell_text(one.word)}, ${about(one)})`).join('; ')})`;
}
function about({ about: words, word }) {
    return powershell_text(words === '' ? word : words);
}
function powershell_text(words) {
    return `'${words.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/zsh.js
/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
function zshScript({ common, points, choices }) {
    const below = points.filter(({ path }) => path !== '');
    return `#compdef transship
# zsh completion for transship. Load it with: source <(transship completion zsh)
_transship() {
  local place='' word
  local -a commands options
  for word in \${words[2,CURRENT-1]}; do
    case "$place $word" in
${below.map(({ path }) => `      '${path}') place='${path}' ;;`).join('\n')}
    esac
  done
  case "\${words[CURRENT-1]}" in
${choices.map(({ option, choices: words }) => `    ${option}) compadd -- ${words.join(' ')}; return ;;`).join('\n')}
  esac
  case "$place" in
${points.map(arm).join('\n')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    options+=(${common.map(described).join(' ')})
    _describe option options
  else
    (( \${#commands} )) && _describe command commands
    _files
  fi
}
compdef _transship transship
`;
}
function arm({ path, commands, options }) {
    return `    '${path}')
      commands=(${commands.map(described).join(' ')})
      options=(${options.map(described).join(' ')}) ;;`;
}
function described({ word, about }) {
    return `'${word}:${about.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/completion.js






const SCRIPTS = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript,
    powershell: powershellScript,
};
const SHELLS = Object.keys(SCRIPTS);
/** @throws ImageError `INVALID_ARGUMENT` for another shell */
function completionScript(shell, program) {
    const script = Object.entries(SCRIPTS).find(([name]) => name === shell)?.[1];
    if (script === undefined) {
        const what = `completion: ${(0,printable/* quoted */.TL)(shell)} is none of ${SHELLS.join(', ')}`;
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', what, { hint: 'transship completion --help' });
    }
    return script(completionsOf(program));
}
/** The words of a whole program, as its tree of commands has them. */
function completionsOf(program) {
    const all = [...withPaths(program, '')];
    const common = optionsOf(program);
    const options = all.flatMap(({ command }) => command.options);
    const choices = new Map(options.flatMap(({ long, argChoices }) => long && argChoices ? [[long, { option: long, choices: argChoices }]] : []));
    return {
        common,
        points: all.map(({ path, command }) => completion_pointOf(path, command, common)),
        choices: [...choices.values()],
    };
}
function* withPaths(command, path) {
    yield { path, command };
    for (const child of command.commands) {
        for (const name of [child.name(), ...child.aliases()]) {
            yield* withPaths(child, `${path} ${name}`);
        }
    }
}
function completion_pointOf(path, command, common) {
    return {
        path,
        commands: command
            .createHelp()
            .visibleCommands(command)
            .map((child) => ({ word: child.name(), about: firstLine(child.description()) })),
        options: optionsOf(command).filter(({ word }) => !common.some((one) => one.word === word)),
    };
}
function optionsOf(command) {
    const options = command.createHelp().visibleOptions(command);
    return options.flatMap(({ long, description }) => long ? [{ word: long, about: firstLine(description) }] : []);
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/cli/commands/completion.js



/** @param program whose commands are completed */
function completionCommand(program) {
    return (bind) => new commander/* Command */.uB('completion')
        .description('Print the script that completes commands in a shell')
        .argument('<shell>', `one of ${SHELLS.join(', ')}`)
        .addHelpText('after', (0,command/* examples */.K)('source <(transship completion bash)', 'transship completion fish > ~/.config/fish/completions/transship.fish'))
        .action(bind(async ({ output }, [shell = '']) => {
        output.stdout.write(completionScript(shell, program));
    }));
}

;// CONCATENATED MODULE: ./lib/cli/program.js








const OTHER = 'Other commands:';
/** The commands that docker also has under `image`. */
const IMAGE_GROUP = [
    'build',
    'history',
    'images',
    'import',
    'inspect',
    'load',
    'prune',
    'pull',
    'push',
    'rmi',
    'save',
    'tag',
];
/** What docker calls them there, where it has another name. */
const GROUP_NAMES = new Map([
    ['images', ['ls', 'list']],
    ['rmi', ['rm', 'remove']],
]);
const ENDING = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done, 130 interrupted.

Environment:
  TRANSSHIP_STORE                     the local image store
  DOCKER_CONFIG, REGISTRY_AUTH_FILE,
  DOCKER_AUTH_CONFIG                  where logins are kept
  GITHUB_TOKEN                        for the registry of the server that gave it
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY   proxies
  NODE_EXTRA_CA_CERTS                 more certificate authorities to trust`;
/**
 * The grammar of the command line.
 * @param bind makes what runs a command
 * @param first the first argument: if it names a command, the grammar has no other
 */
async function buildProgram(bind, version, streams, first) {
    const program = new commander/* Command */.uB('transship')
        .description('Move container images by digest, with no daemon.')
        .addHelpText('after', ENDING)
        .helpCommand(false)
        .commandsGroup(OTHER);
    const builders = await loadBuilders(first);
    for (const [heading, names] of Object.entries(COMMAND_FILES)) {
        for (const name of Object.keys(names)) {
            const command = builders.get(name)?.(bind).helpGroup(heading);
            if (command !== undefined) {
                program.addCommand(command);
            }
        }
    }
    if (builders.size > 1) {
        program.addCommand(imageGroup(bind, builders).helpGroup(OTHER));
        program.addCommand(completionCommand(program)(bind).helpGroup(OTHER));
        program.addCommand(helpCommand(program).helpGroup(OTHER));
    }
    configure(program, version, streams);
    return program;
}
/** The wanted command alone, or all if that is none: an alias, an option, a mistake or a help. */
async function loadBuilders(first) {
    const files = Object.values(COMMAND_FILES).flatMap((names) => Object.entries(names));
    const wanted = files.filter(([name]) => name === first);
    const builders = new Map();
    for (const [name, load] of wanted.length > 0 ? wanted : files) {
        builders.set(name, await load());
    }
    return builders;
}
function imageGroup(bind, builders) {
    const group = new commander/* Command */.uB('image').description("The same commands under docker's group name");
    for (const own of IMAGE_GROUP) {
        const command = builders.get(own)?.(bind);
        if (command !== undefined) {
            const [name, alias] = GROUP_NAMES.get(own) ?? [];
            group.addCommand(name === undefined || alias === undefined ? command : command.name(name).alias(alias));
        }
    }
    return group;
}
function helpCommand(program) {
    return new commander/* Command */.uB('help')
        .description('Show the help of a command')
        .argument('[command...]', 'its name, such as pull or image ls')
        .addHelpText('after', (0,command/* examples */.K)('help pull', 'help image ls'))
        .action((names) => {
        let command = program;
        for (const name of names) {
            const next = command.commands.find((one) => one.name() === name || one.aliases().includes(name));
            if (next === undefined) {
                throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `help: there is no command ${(0,printable/* quoted */.TL)(name)}`, {
                    hint: 'transship --help',
                });
            }
            command = next;
        }
        command.outputHelp();
    });
}
/** Names of commands stand alone in usage and lists; their aliases are in their own help. */
const HELP = {
    commandUsage: (command) => ['transship', pathOf(command), command.usage()].filter((part) => part !== '').join(' '),
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    commandDescription: (command) => [command.description(), ...command.aliases().map((alias) => `Alias: ${alias}`)].join('\n'),
};
/** Gives a command and those below it the global options, our errors and our streams. */
function configure(command, version, streams) {
    const path = pathOf(command);
    command
        .enablePositionalOptions()
        .version(version, '-v, --version', 'print the version')
        .helpOption('-h, --help', 'show this help')
        .configureOutput({
        writeOut: (text) => streams.stdout.write(text),
        writeErr: (text) => streams.stdout.write(text),
        outputError: () => undefined,
    })
        .configureHelp(HELP)
        .exitOverride((error) => {
        throw error.exitCode === 0 || error.code === 'commander.help'
            ? error
            : (0,cli_errors/* usageError */.Wp)(path, error);
    });
    (0,options/* addGlobalOptions */.bk)(command);
    for (const child of command.commands) {
        configure(child, version, streams);
    }
}
/** The names that lead to a command: `image ls`; empty for the program itself. */
function pathOf(command) {
    const names = [];
    for (let level = command; level.parent !== null; level = level.parent) {
        names.unshift(level.name());
    }
    return names.join(' ');
}
/** Whether commander has printed help or the version, and nothing is left to do. */
function isHelp(error) {
    return (error instanceof commander/* CommanderError */.b7 && (error.exitCode === 0 || error.code === 'commander.help'));
}

;// CONCATENATED MODULE: ./lib/cli/switches.js
const WITH_VALUE = /^(--?[a-zA-Z][\w-]*)=(.*)$/;
/** What Go's strconv.ParseBool takes. */
const TRUE = /^(?:1|t|T|true|TRUE|True)$/;
const FALSE = /^(?:0|f|F|false|FALSE|False)$/;
/**
 * Removes the value that docker's command line lets a switch have: `--no-trunc=true` becomes
 * `--no-trunc`, and `--human=false` becomes `--no-human` if there is that switch, else nothing.
 */
function plainSwitches(args, program) {
    const known = switchesOf(commandsIn(args, program));
    const end = args.indexOf('--');
    return args.flatMap((arg, at) => {
        const [, name = '', value = ''] = WITH_VALUE.exec(arg) ?? [];
        const option = known.get(name);
        if (option === undefined || (end >= 0 && at > end)) {
            return [arg];
        }
        if (TRUE.test(value)) {
            return [name];
        }
        return FALSE.test(value) ? opposite(option, known) : [arg];
    });
}
function opposite({ long = '' }, known) {
    const negated = long.replace(/^--/, '--no-');
    return known.has(negated) ? [negated] : [];
}
/** Switches of some commands by each of their names. A name that takes a value is none. */
function switchesOf(commands) {
    const options = commands.flatMap((command) => command.options);
    const valued = new Set(options.filter((one) => !isSwitch(one)).flatMap(writtenOf));
    return new Map(options.flatMap((option) => writtenOf(option).flatMap((name) => (valued.has(name) ? [] : [[name, option]]))));
}
/** The program, and the commands that its arguments name: `image ls` names two. */
function commandsIn(args, program) {
    const found = [program];
    for (const arg of args) {
        const next = found
            .at(-1)
            ?.commands.find((one) => one.name() === arg || one.aliases().includes(arg));
        if (next !== undefined) {
            found.push(next);
        }
    }
    return found;
}
function isSwitch(option) {
    return option.isBoolean() || option.negate;
}
function writtenOf({ short, long }) {
    return [short, long].filter((name) => name !== undefined);
}

;// CONCATENATED MODULE: ./lib/cli/main.js











/** How long a command may take to clean up after an interruption, in milliseconds. */
const PATIENCE = 1500;
/** Runs the command line of this process: connects its streams, its signals and its exit code. */
async function main(version) {
    const interrupt = new AbortController();
    const { env, stdin, stdout, stderr, argv } = process;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (interrupt.signal.aborted) {
                dieOf(name);
            }
            interrupt.abort(new lib_errors/* ImageError */.C8('INTERRUPTED', 'interrupted'));
            setTimeout(() => {
                stderr.write((0,cli_errors/* describeError */.Uc)(interrupt.signal.reason, false));
                dieOf(name);
            }, PATIENCE).unref();
        });
    }
    stdin.on('error', () => undefined);
    (0,external_node_stream_.addAbortSignal)(interrupt.signal, stdin);
    const surroundings = {
        version,
        env,
        stdin,
        stdout,
        stderr,
        signal: interrupt.signal,
        // By then Node.js has loaded all that a connection needs.
        onContent: () => collectYoungObjectsSoon(process.versions.node),
    };
    process.exitCode = await run(argv.slice(2), surroundings);
    if (interrupt.signal.aborted) {
        // A reader of standard output that stands still must not keep the process.
        process.exit();
    }
}
/** Ends this process as the signal does without a listener: `process.exit` waits for open files. */
function dieOf(name) {
    process.removeAllListeners(name);
    process.kill(process.pid, name);
}
/** Runs one command line. */
async function run(args, surroundings) {
    const secrets = new wire_secrets/* Secrets */.S();
    const failure = firstFailure(surroundings.stdout);
    firstFailure(surroundings.stderr);
    const code = await runCommand(args, surroundings, secrets);
    if (code !== cli_errors/* EXIT */.dc.done || surroundings.signal.aborted) {
        return code;
    }
    await written(surroundings.stdout, surroundings.signal);
    const error = failure();
    return error === undefined
        ? code
        : report((0,errors/* fileError */.zS)('STORE', 'writing standard output', error), args, surroundings, secrets);
}
async function runCommand(args, surroundings, secrets) {
    const bind = (command) => async function () {
        const context = await Context.open((0,options/* globalOptionsOf */.L9)(this), surroundings, secrets);
        try {
            await command(context, this.args, this.opts());
        }
        finally {
            await context.close();
        }
    };
    try {
        const program = await buildProgram(bind, surroundings.version, surroundings, args[0]);
        await program.parseAsync(plainSwitches(args, program), { from: 'user' });
        return cli_errors/* EXIT */.dc.done;
    }
    catch (error) {
        if (isHelp(error)) {
            return cli_errors/* EXIT */.dc.done;
        }
        return report(error, args, surroundings, secrets);
    }
}
/** Resolves when everything is written, or cannot be. */
async function written(stdout, signal) {
    const drained = new Promise((resolve) => stdout.write('', () => resolve()));
    const aborted = new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    await Promise.race([drained, aborted]);
}
function report(error, args, surroundings, secrets) {
    const { signal, stderr } = surroundings;
    // A failure that the interruption caused is not reported.
    const told = signal.aborted ? signal.reason : error;
    const conceal = (text) => secrets.conceal(text, SHORTEST_SECRET);
    stderr.write((0,cli_errors/* describeError */.Uc)(told, args.includes('--debug'), conceal));
    return (0,cli_errors/* exitCodeOf */.FO)(told);
}

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__main as main, __webpack_exports__run as run };
