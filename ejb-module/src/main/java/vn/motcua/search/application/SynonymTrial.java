package vn.motcua.search.application;

import java.io.Serializable;
import java.util.List;

/** Thử một câu hỏi: the first hits without and with what was written. */
public record SynonymTrial(String question, List<String> before, List<String> after) implements Serializable {}
