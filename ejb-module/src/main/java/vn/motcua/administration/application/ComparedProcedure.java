package vn.motcua.administration.application;

import java.io.Serializable;

/**
 * Một thủ tục khi đối chiếu.
 *
 * @param listed name in the list; null if it is not there
 * @param ours name in our catalogue; null if it is not there
 */
public record ComparedProcedure(String code, String listed, String ours) implements Serializable {}
