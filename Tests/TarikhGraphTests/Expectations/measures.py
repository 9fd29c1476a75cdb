"""Writes measures.json beside it: graphs, and what NetworkX measures on them.

usage: python3 measures.py     with the networkx of Tests/requirements.txt

PageRank and betweenness are written in units of 1e-12. Louvain communities of a directed graph are those of
the undirected graph with the weights of both directions added, as Tarikh reads them; the modularity is the
best of twenty seeds. The partition stands where all seeds agree on it.
"""

import json
import pathlib

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python


def karate():
    return nx.convert_node_labels_to_integers(nx.karate_club_graph())


def visits():
    """Guests 0–5 travel to hosts and places 6–11; some return the visit, and 11 receives without travelling."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(12))
    for guest in range(6):
        for step in (1, 2, 5):
            goal = 6 + (guest * step + step) % 6
            weight = 1 + (guest + step) % 4
            graph.add_edge(guest, goal, weight=graph.get_edge_data(guest, goal, {"weight": 0})["weight"] + weight)
    for host in (6, 8, 9):
        graph.add_edge(host, host - 6, weight=2)
    graph.add_edge(0, 1, weight=3)
    return graph


def components():
    """Two full groups of five joined by one weak tie, a path of four, a pair, and three nodes alone."""
    graph = nx.Graph()
    graph.add_nodes_from(range(19))
    for first in (0, 5):
        for one in range(first, first + 5):
            for other in range(one + 1, first + 5):
                graph.add_edge(one, other, weight=3 + (one * other) % 3)
    graph.add_edge(4, 5, weight=1)
    for one in (10, 11, 12):
        graph.add_edge(one, one + 1, weight=one - 9)
    graph.add_edge(14, 15, weight=7)
    return graph


def formula():
    """300 nodes and up to 1,200 ties by a linear congruential generator: weights 1–9, ties within twelfths favoured."""
    graph = nx.Graph()
    graph.add_nodes_from(range(300))
    state = 20260215
    for _ in range(1200):
        numbers = []
        for bound in (300, 25, 300, 4, 9):
            state = (state * 1103515245 + 12345) % 2**31
            numbers.append((state >> 8) % bound)
        one, near, far, chance, weight = numbers
        other = (one // 25) * 25 + near if chance else far
        if one != other:
            graph.add_edge(one, other, weight=weight + 1)
    return graph


def scaled(figures, count):
    return [round(figures[node] * 10**12) for node in range(count)]


def communities(graph):
    plain = nx.Graph()
    plain.add_nodes_from(graph)
    for one, other, weight in graph.edges(data="weight"):
        known = plain.get_edge_data(one, other, {"weight": 0})["weight"]
        plain.add_edge(one, other, weight=known + weight)
    found = [nx.community.louvain_communities(plain, seed=seed) for seed in range(20)]
    partitions = {tuple(sorted(tuple(sorted(group)) for group in groups)) for groups in found}
    return {
        "modularity": round(max(nx.community.modularity(plain, groups) for groups in found) * 10**12),
        "partition": [list(group) for group in min(partitions)] if len(partitions) == 1 else None,
    }


def measured(name, graph):
    count = graph.number_of_nodes()
    return {
        "name": name,
        "nodes": count,
        "isDirected": graph.is_directed(),
        "edges": [[one, other, weight] for one, other, weight in graph.edges(data="weight")],
        "degree": [degree for _, degree in sorted(graph.degree(weight="weight"))],
        "pageRank": scaled(_pagerank_python(graph, weight="weight"), count),
        "betweenness": scaled(nx.betweenness_centrality(graph), count),
        **communities(graph),
    }


graphs = {"karate": karate(), "visits": visits(), "components": components(), "formula": formula()}
lines = [json.dumps(measured(name, graph)) for name, graph in graphs.items()]
target = pathlib.Path(__file__).with_name("measures.json")
target.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
