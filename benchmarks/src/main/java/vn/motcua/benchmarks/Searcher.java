package vn.motcua.benchmarks;

import java.util.List;

/** A program that finds codes for a question, best first. */
interface Searcher {

    String name();

    List<String> find(String question, int most);
}
