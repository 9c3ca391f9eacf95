package vn.motcua.support.domain;

/**
 * Một thủ tục hoặc bài tìm được.
 *
 * @param id code of the procedure, or name of the article
 * @param score for the order within one search
 * @param certainty between 0 and 1, comparable between searches
 */
public record Found(String id, String title, double score, double certainty) {}
