#ifndef TARIKH_CZLIB_SHIM_H
#define TARIKH_CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro, which Swift can't see; 16 asks for a gzip header, 15 for the largest window.
static inline int tarikh_gunzip_start(z_stream *stream) {
  return inflateInit2(stream, 16 + MAX_WBITS);
}

#endif
