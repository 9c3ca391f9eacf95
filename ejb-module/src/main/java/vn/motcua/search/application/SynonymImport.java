package vn.motcua.search.application;

import java.io.Serializable;
import java.util.List;

/**
 * Kết quả nhập từ đồng nghĩa.
 *
 * @param wrong numbers of the lines that could not be used
 */
public record SynonymImport(int added, int changed, int same, List<Integer> wrong) implements Serializable {}
