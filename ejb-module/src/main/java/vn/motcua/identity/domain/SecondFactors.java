package vn.motcua.identity.domain;

import java.util.Optional;

/** Kho bước xác thực thứ hai. */
public interface SecondFactors {

    boolean isEnrolled(String username);

    Optional<SecondFactor> find(String username);

    Optional<SecondFactor> lock(String username);

    void add(SecondFactor factor);

    void remove(SecondFactor factor);
}
