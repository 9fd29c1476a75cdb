/* Reaches the parts of Graphviz that are macros or global variables, and hides what differs between its versions. */
#ifndef TARIKH_CGRAPHVIZ_SHIM_H
#define TARIKH_CGRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>
#include <locale.h>
#include <stdlib.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

/* A graph that allows parallel edges. */
static inline Agraph_t *tarikh_graph_open(int directed) {
  return agopen((char *)"tarikh", directed ? Agdirected : Agundirected, NULL);
}

static inline Agnode_t *tarikh_node_add(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *tarikh_edge_add(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
  return agedge(graph, tail, head, NULL, 1);
}

static inline void tarikh_graph_set(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGRAPH, (char *)name, (char *)value);
}

static inline void tarikh_node_default(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGNODE, (char *)name, (char *)value);
}

static inline void tarikh_edge_default(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGEDGE, (char *)name, (char *)value);
}

static inline void tarikh_node_set(Agnode_t *node, const char *name, const char *value) {
  agset(node, (char *)name, (char *)value);
}

static inline void tarikh_edge_set(Agedge_t *edge, const char *name, const char *value) {
  agset(edge, (char *)name, (char *)value);
}

/* The centre of a node in points; y grows upwards. */
static inline double tarikh_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double tarikh_node_y(Agnode_t *node) { return ND_coord(node).y; }

/* How many control points an edge's curve has; 0 where it was not drawn. */
static inline size_t tarikh_edge_point_count(Agedge_t *edge) {
  splines *curve = ED_spl(edge);
  return curve && curve->size > 0 ? (size_t)curve->list[0].size : 0;
}

/* A control point; `index` is below tarikh_edge_point_count. */
static inline double tarikh_edge_point_x(Agedge_t *edge, size_t index) {
  return ED_spl(edge)->list[0].list[index].x;
}
static inline double tarikh_edge_point_y(Agedge_t *edge, size_t index) {
  return ED_spl(edge)->list[0].list[index].y;
}

/* Hands the pieces of each report to `receive` instead of writing them to standard error. */
static inline void tarikh_reports_receive(int (*receive)(char *)) { agseterrf(receive); }

/* Graphviz draws random numbers before it seeds: without this a layout depends on the one before it. */
static inline void tarikh_seed(void) {
  srand(1);
  srand48(1);
}

/* Graphviz reads numbers by the thread's locale: this makes it "C" and gives the one to restore. */
static inline void *tarikh_locale_enter(void) {
  static locale_t plain;
  if (!plain) plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  return plain ? (void *)uselocale(plain) : NULL;
}
static inline void tarikh_locale_leave(void *previous) {
  if (previous) uselocale((locale_t)previous);
}

#endif
