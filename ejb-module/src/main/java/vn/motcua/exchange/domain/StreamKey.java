package vn.motcua.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Khóa của một luồng gửi: the partner and the dossier code. */
@Embeddable
public record StreamKey(@Enumerated(EnumType.STRING) Partner partner, @Column(name = "subject") String subject)
        implements Serializable {}
