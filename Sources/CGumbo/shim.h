#ifndef TARIKH_CGUMBO_SHIM_H
#define TARIKH_CGUMBO_SHIM_H

#include <gumbo.h>
#include <stdlib.h>

// One block of memory from which gumbo is served; blocks form a list and are freed together.
typedef struct tarikh_block {
  struct tarikh_block *next;
  size_t used, size;
} tarikh_block;

// A parsed page with the memory that holds it.
typedef struct tarikh_page {
  tarikh_block *blocks;
  GumboOutput *output;
} tarikh_page;

static inline void *tarikh_allocate(void *page, size_t size) {
  tarikh_block **first = &((tarikh_page *)page)->blocks;
  size = (size + 15) & ~(size_t)15;
  if (!*first || (*first)->size - (*first)->used < size) {
    size_t room = size > (256 << 10) ? size : (256 << 10);
    tarikh_block *block = (tarikh_block *)malloc(sizeof(tarikh_block) + 16 + room);
    if (!block) abort();  // gumbo does not look for NULL
    block->next = *first;
    block->used = 0;
    block->size = room;
    *first = block;
  }
  char *start = (char *)(((size_t)(*first + 1) + 15) & ~(size_t)15);
  void *memory = start + (*first)->used;
  (*first)->used += size;
  return memory;
}

static inline void tarikh_keep(void *page, void *memory) {
  (void)page;
  (void)memory;
}

// Parses UTF-8 that must outlive the page.
static inline void tarikh_page_parse(tarikh_page *page, const char *bytes, size_t count) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = tarikh_allocate;
  options.deallocator = tarikh_keep;
  options.userdata = page;
  options.max_errors = 0;
  page->blocks = NULL;
  page->output = gumbo_parse_with_options(&options, bytes, count);
}

static inline void tarikh_page_free(tarikh_page *page) {
  while (page->blocks) {
    tarikh_block *next = page->blocks->next;
    free(page->blocks);
    page->blocks = next;
  }
}

static inline const GumboNode *tarikh_child(const GumboNode *node, unsigned index) {
  if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT) return NULL;
  const GumboVector *children = node->type == GUMBO_NODE_DOCUMENT
                                    ? &node->v.document.children
                                    : &node->v.element.children;
  return index < children->length ? (const GumboNode *)children->data[index] : NULL;
}

static inline const GumboAttribute *tarikh_attribute(const GumboNode *node, unsigned index) {
  const GumboVector *attributes = &node->v.element.attributes;
  return index < attributes->length ? (const GumboAttribute *)attributes->data[index] : NULL;
}

// The text of a node; NULL for elements and comments.
static inline const char *tarikh_text(const GumboNode *node) {
  switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
      return node->v.text.text;
    default:
      return NULL;
  }
}

// The lower-case name of an element, "" for one that HTML does not know; NULL for what is none.
static inline const char *tarikh_element(const GumboNode *node) {
  if (node->type != GUMBO_NODE_ELEMENT) return NULL;
  return gumbo_normalized_tagname(node->v.element.tag);
}

#endif
