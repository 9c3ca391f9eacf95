package vn.motcua.exchange.domain;

/** Một lần đồng bộ: the dossier as it stood after an act, and the act itself. */
public record NationalStep(NationalDossier dossier, NationalProgress progress) {}
