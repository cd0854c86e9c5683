package org.sheyin.demo.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheyin.cases.model.CaseState;
import org.sheyin.demo.service.DemoProvince.PlannedOutlet;
import org.sheyin.demo.service.DemoStory.Twist;

/** The two hundred stories: the same in each demonstration, oldest first. */
final class DemoPlan {
    static final int CASES = 200;

    private static final List<String> ONE_STEP =
            List.of("01-01", "03-03", "13-01", "01-01", "02-02", "03-04", "03-03", "04-01", "13-01");
    private static final List<String> TWO_STEPS = List.of("03-01", "03-01", "06-01");

    /** Which of the delivered cases are due today: some at each agency of the two cities. */
    private static final Set<Integer> DUE_TODAY = Set.of(2, 3, 4, 10, 11, 12, 13, 15, 18, 20, 26);

    /** What befalls single cases at the outlets and agencies that one logs in to first. */
    private static final Map<Integer, Twist> TURNS = Map.of(
            93, Twist.REOPENED,
            101, Twist.REFERRED,
            104, Twist.REPEATED,
            109, Twist.ASKED,
            113, Twist.ADVISED,
            115, Twist.ASKED,
            117, Twist.ASKED,
            125, Twist.REPEATED,
            129, Twist.RETURNED_TWICE);

    /** Items in full depth that would not come up by turns, one in each state where they may be met. */
    private static final Map<Integer, String> IN_DEPTH = Map.ofEntries(
            Map.entry(7, "02-01"),
            Map.entry(77, "02-01"),
            Map.entry(106, "02-01"),
            Map.entry(130, "02-01"),
            Map.entry(166, "02-01"),
            Map.entry(128, "04-02"),
            Map.entry(12, "08-01"),
            Map.entry(80, "08-01"),
            Map.entry(85, "08-01"),
            Map.entry(124, "08-01"),
            Map.entry(158, "08-01"),
            Map.entry(178, "08-01"),
            Map.entry(6, "09-02"),
            Map.entry(90, "09-02"),
            Map.entry(116, "09-02"),
            Map.entry(150, "09-02"),
            Map.entry(175, "09-02"),
            Map.entry(177, "09-02"),
            Map.entry(10, "10-01"),
            Map.entry(79, "10-01"),
            Map.entry(110, "10-01"),
            Map.entry(144, "10-01"),
            Map.entry(156, "10-01"),
            Map.entry(120, "17-06"));

    /** The later and the earlier case of one person: at two banks' outlets of one county, and twice at one outlet. */
    private static final Map<Integer, Integer> REPEATS = Map.of(104, 53, 125, 61);

    private static final int AGE_OF_EARLIER = 14;

    /** @param twoSteps each how manieth case is of an item with two review steps, 0 for none, 1 for all */
    private record Chapter(CaseState ending, int cases, int youngest, int oldest, int twoSteps, int corrected) {}

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter(CaseState.COMPLETED, 70, 12, 75, 3, 6),
            new Chapter(CaseState.DELIVERED, 34, 0, 18, 5, 4),
            new Chapter(CaseState.DRAFT, 24, 0, 12, 4, 0),
            new Chapter(CaseState.CORRECTION, 14, 3, 9, 4, 0),
            new Chapter(CaseState.SUBMITTED, 12, 0, 0, 4, 0),
            new Chapter(CaseState.REJECTED, 10, 10, 60, 4, 0),
            new Chapter(CaseState.IN_REVIEW, 8, 1, 6, 3, 0),
            new Chapter(CaseState.REVIEWED, 8, 3, 8, 1, 0),
            new Chapter(CaseState.WITHDRAWN, 6, 3, 30, 3, 0),
            new Chapter(CaseState.DISCARDED, 6, 2, 20, 0, 0),
            new Chapter(CaseState.IN_SECOND_REVIEW, 4, 3, 8, 1, 0),
            new Chapter(CaseState.LAPSED, 4, 30, 50, 0, 0));

    private DemoPlan() {}

    static List<DemoStory> stories() {
        var stories = new ArrayList<DemoStory>();
        for (Chapter chapter : CHAPTERS) {
            for (int i = 0; i < chapter.cases(); i++) {
                stories.add(story(stories.size() + 1, chapter, i));
            }
        }
        REPEATS.forEach((later, earlier) -> {
            DemoStory closed = stories.get(earlier - 1).aged(AGE_OF_EARLIER);
            stories.set(earlier - 1, closed);
            stories.set(later - 1, stories.get(later - 1).after(closed));
        });
        stories.sort(Comparator.comparingInt(DemoStory::age)
                .reversed()
                .thenComparing(story -> story.ending() == CaseState.SUBMITTED)
                .thenComparingInt(DemoStory::number));
        return stories;
    }

    private static DemoStory story(int number, Chapter chapter, int i) {
        var outlets = DemoProvince.outlets();
        // Half of all cases at the first outlets of each city, so that the clerk whom one logs in as has work to see.
        PlannedOutlet outlet = outlets.get(number % 2 == 0 ? number / 2 % outlets.size() : number % 4 == 1 ? 0 : 3);
        int span = chapter.oldest() - chapter.youngest();
        int age = chapter.oldest() - (chapter.cases() == 1 ? 0 : i * span / (chapter.cases() - 1));
        return new DemoStory(
                number,
                item(number, chapter, i),
                outlet.number(),
                place(number, outlet),
                chapter.ending(),
                age,
                TURNS.getOrDefault(number, twist(chapter, i, age)),
                null);
    }

    private static Twist twist(Chapter chapter, int i, int age) {
        if (chapter.ending() == CaseState.SUBMITTED && (i % 3 == 0 || i == 4)) {
            return i == 0 ? Twist.LOST : Twist.PARKED;
        }
        if (chapter.ending() == CaseState.DELIVERED && DUE_TODAY.contains(i)) {
            return Twist.DUE_TODAY;
        }
        boolean corrected = chapter.corrected() > 0 && i % chapter.corrected() == 2 && age >= 6;
        return corrected ? Twist.CORRECTED : Twist.NONE;
    }

    private static String item(int number, Chapter chapter, int i) {
        if (IN_DEPTH.containsKey(number)) {
            return IN_DEPTH.get(number);
        }
        if (chapter.ending() == CaseState.DRAFT && i % 8 == 7) {
            return DemoItems.AT_BANK;
        }
        boolean two = chapter.twoSteps() > 0 && i % chapter.twoSteps() == chapter.twoSteps() - 1;
        // Of the decided ones each third is of two steps: they are dealt out by threes.
        int deal = chapter.ending() == CaseState.COMPLETED ? number / 3 : number;
        return two ? TWO_STEPS.get(deal % TWO_STEPS.size()) : ONE_STEP.get(number % ONE_STEP.size());
    }

    /** Mostly the outlet's own county, now and then another one, and each eleventh in the other city. */
    private static String place(int number, PlannedOutlet outlet) {
        boolean guangzhou = outlet.cityCode().equals(DemoProvince.GUANGZHOU);
        if (number % 11 == 0) {
            return guangzhou ? "440605" : "440106";
        }
        if (number % 5 == 0) {
            return guangzhou ? "440104" : "440604";
        }
        return outlet.regionCode();
    }
}
