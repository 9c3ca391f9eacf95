package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Danh mục đã thay đổi: fired inside the transaction in which a version is published, a procedure ends or its agencies
 * change. Whoever keeps something beside the catalogue, like the search index, listens to it.
 *
 * @param versionId the new version; null if only an end or the agencies changed
 */
public record ProcedurePublished(String code, Long versionId) implements Serializable {}
