package vn.motcua.catalogueimport.domain;

import java.io.Serializable;

/** Một dòng báo cáo nghi vấn. */
public record DoubtRow(long position, String code, Doubt doubt) implements Serializable {}
