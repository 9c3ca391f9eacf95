package vn.motcua.identity.application;

import java.io.Serializable;
import java.util.List;

/**
 * Ai làm thay ai, nhìn từ một người.
 *
 * @param mine by which I act, or asked to
 * @param offered what others offer me
 * @param given what I gave to others, or others hold for me
 */
public record RepresentationLists(
        List<RepresentationCard> mine, List<RepresentationCard> offered, List<RepresentationCard> given)
        implements Serializable {}
