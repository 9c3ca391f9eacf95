package vn.motcua.dossier.application;

import java.io.Serializable;

/** Số hồ sơ theo phiên bản thủ tục: handed in ever, and still open. */
public record UsageCount(long versionId, int handedIn, int open) implements Serializable {}
