package vn.motcua.administration.application;

import java.io.Serializable;
import java.util.List;

/**
 * Kết quả đối chiếu danh sách thủ tục với danh mục của tỉnh.
 *
 * @param ministries of the procedures here that were compared; every one's if empty
 * @param inList different codes of the list
 * @param missing in the list, not in force here
 * @param extra in force here, not in the list
 * @param renamed in both, under different names
 * @param unread lines of the list without a code, with their number
 * @param repeated codes that stand in the list more than once
 */
public record ListComparison(
        String fileName,
        List<String> ministries,
        int inList,
        int inForce,
        int same,
        List<ComparedProcedure> missing,
        List<ComparedProcedure> extra,
        List<ComparedProcedure> renamed,
        List<String> unread,
        List<String> repeated)
        implements Serializable {}
