package vn.motcua.web.portal.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.procedure.domain.Eligibility;
import vn.motcua.procedure.domain.Eligibility.EligibilityAnswer;
import vn.motcua.procedure.domain.Eligibility.Position;

/** Các câu đã trả lời, as an address carries them: {@code 0.2.1}. Nothing else has to be remembered between the questions. */
final class ChosenAnswers {

    private ChosenAnswers() {}

    /** What cannot be read ends the list. */
    static List<Integer> read(String address) {
        if (address == null || !address.matches("\\d{1,2}(\\.\\d{1,2}){0,40}")) {
            return List.of();
        }
        return Arrays.stream(address.split("\\.")).map(Integer::valueOf).toList();
    }

    /** Of these, those that were really followed. */
    static String write(Eligibility eligibility, Position position) {
        List<Integer> numbers = new ArrayList<>();
        for (EligibilityAnswer given : position.given()) {
            numbers.add(eligibility.answersTo(given.question()).indexOf(given));
        }
        return joined(numbers);
    }

    static String and(String address, int number) {
        List<Integer> numbers = new ArrayList<>(read(address));
        numbers.add(number);
        return joined(numbers);
    }

    static String first(String address, int count) {
        return joined(read(address).stream().limit(count).toList());
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
