package vn.motcua.procedure.application;

import java.io.Serializable;

/** Gợi ý khi đang gõ tên thủ tục. */
public record ProcedureSuggestion(String code, String name) implements Serializable {}
