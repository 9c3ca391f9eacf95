package vn.motcua.document.domain;

import java.util.List;
import java.util.UUID;

/** Đã phát hiện mã độc: told in the transaction that writes it down; every document of that content is concerned. */
public record InfectedContentFound(List<UUID> documents) {}
