/** Ours: the digest of the index that a stored image was taken from. */
export const INDEX_ANNOTATION = 'dev.transship.index';
