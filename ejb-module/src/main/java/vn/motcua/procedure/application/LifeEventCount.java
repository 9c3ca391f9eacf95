package vn.motcua.procedure.application;

import java.io.Serializable;
import vn.motcua.procedure.domain.LifeEvent;

/** Số thủ tục theo sự kiện. */
public record LifeEventCount(LifeEvent lifeEvent, int procedures) implements Serializable {}
