package vn.motcua.exchange.application;

import java.io.Serializable;
import vn.motcua.dossier.domain.ProcessingStatus;

/**
 * Một dòng của bảng ánh xạ.
 *
 * @param key by which the catalogue finds the entry
 * @param nationalName null where the code means nothing today
 */
public record StatusRow(String key, ProcessingStatus status, String nationalName) implements Serializable {}
