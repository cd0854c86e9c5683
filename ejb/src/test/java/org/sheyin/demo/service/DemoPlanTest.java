package org.sheyin.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.calendar.model.WorkCalendar;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormCheck;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.service.DefinitionFiles;
import org.sheyin.catalogue.service.TypedValueChecks;
import org.sheyin.demo.service.DemoStory.Twist;
import org.sheyin.shared.service.ServerClock;

/** The demonstration is the same each time, and what it types passes the rules of the items, whenever it is loaded. */
class DemoPlanTest {
    private static final DefinitionFiles FILES = new DefinitionFiles("2026");
    private static final Map<String, FormDefinition> FORMS = new ConcurrentHashMap<>();

    @Test
    void the_plan_is_the_same_each_time_and_counts_two_hundred() {
        assertThat(DemoPlan.stories()).isEqualTo(DemoPlan.stories()).hasSize(DemoPlan.CASES);
        assertThat(DemoPlan.stories().stream().map(DemoStory::number)).doesNotHaveDuplicates();
        assertThat(DemoPlan.stories().stream().map(story -> story.token("begin")))
                .doesNotHaveDuplicates();
        assertThat(DemoPlan.stories()).isSortedAccordingTo((a, b) -> b.age() - a.age());
    }

    @Test
    void all_states_that_the_services_reach_and_keep_are_there() {
        var endings = DemoPlan.stories().stream().map(DemoStory::ending).collect(Collectors.toSet());
        assertThat(endings)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        CaseState.NEW,
                        CaseState.DRAFT_HELP,
                        CaseState.ACCEPTED,
                        CaseState.HELP,
                        CaseState.BANK_COMPLETED,
                        CaseState.POST_CHECK,
                        CaseState.REWORK)));
        assertThat(DemoPlan.stories()).extracting(DemoStory::twist).contains(Twist.values());
        assertThat(DemoPlan.stories().stream().map(DemoStory::item)).contains("01-01", "03-01", "03-03", "13-01");
    }

    @Test
    void two_step_states_belong_to_two_step_items_and_some_cases_go_to_the_other_city() {
        assertThat(DemoPlan.stories())
                .filteredOn(s -> EnumSet.of(CaseState.REVIEWED, CaseState.IN_SECOND_REVIEW)
                        .contains(s.ending()))
                .allMatch(s -> FILES.expanded(s.item()).getInt("reviewSteps") == 2);
        assertThat(DemoPlan.stories()).anyMatch(s -> !DemoProvince.outlets()
                .get(s.outlet() - 1)
                .cityCode()
                .startsWith(s.place().substring(0, 4)));
    }

    /** One comes once more to the same outlet, which is asked why; another one to a second bank, which is told nothing. */
    @Test
    void who_comes_once_more_does_so_after_the_first_case_was_closed() {
        var repeated = DemoPlan.stories().stream()
                .filter(story -> story.is(Twist.REPEATED))
                .toList();
        assertThat(repeated).hasSize(2).allSatisfy(story -> {
            assertThat(story.earlier().ending()).isEqualTo(CaseState.COMPLETED);
            assertThat(story.earlier().item()).isEqualTo(story.item());
            assertThat(story.earlier().age()).isGreaterThan(story.age() + 2);
            assertThat(FILES.expanded(story.item()).getInt("reviewSteps")).isOne();
        });
        assertThat(repeated)
                .anyMatch(story -> story.outlet() == story.earlier().outlet())
                .anyMatch(story -> story.outlet() != story.earlier().outlet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-03", "2026-03-02", "2026-11-24", "2027-06-30", "2028-02-29"})
    void every_form_passes_its_rules_on_its_day(String today) {
        Instant now =
                LocalDate.parse(today).atTime(10, 0).atZone(ServerClock.ZONE).toInstant();
        var days = new DemoDays(now, LocalDate.of(2026, 1, 1), DemoPlanTest::isWeekday);
        var check = new FormCheck(
                new TypedValueChecks(Clock.fixed(now, ServerClock.ZONE)), (code, level) -> code.matches("44\\d{4}"));
        var people = new HashMap<String, Integer>();
        for (DemoStory story : DemoPlan.stories()) {
            LocalDate day = days.day(story.age());
            var form = FORMS.computeIfAbsent(story.item(), FILES::form);
            var values = check.compute(form, check.normalise(form, DemoForms.typed(story, days)), day);
            assertThat(check.check(form, values, day)).as(story.toString()).noneMatch(Finding::refuses);
            people.merge(values.get("idNumber"), 1, Integer::sum);
        }
        long repeats = DemoPlan.stories().stream()
                .filter(story -> story.is(Twist.REPEATED))
                .count();
        assertThat(people).hasSize(DemoPlan.CASES - (int) repeats);
    }

    @Test
    void each_county_with_an_agency_has_cases_due_today_and_the_cities_have_them_for_the_others() {
        var places = DemoPlan.stories().stream()
                .filter(story -> story.is(Twist.DUE_TODAY))
                .map(DemoStory::place)
                .toList();

        assertThat(places).contains("440106", "440104", "440604", "440605");
        assertThat(places).anyMatch(place -> place.startsWith("4401") && !DemoStaff.AGENCY_REGIONS.contains(place));
        assertThat(places).anyMatch(place -> place.startsWith("4406") && !DemoStaff.AGENCY_REGIONS.contains(place));
    }

    /** A Friday morning, its evening and its last minutes, a Sunday, and the day before a holiday's end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T09:05",
                "2026-11-27T21:10",
                "2026-11-27T23:50",
                "2026-11-29T10:00",
                "2026-10-06T16:45"
            })
    void cases_due_today_are_due_later_today_or_on_the_next_working_day(String start) {
        var calendar = WorkCalendar.of(CalendarData.delivered());
        var now = LocalDateTime.parse(start);
        var days = new DemoDays(
                now.atZone(ServerClock.ZONE).toInstant(), LocalDate.of(2026, 1, 1), calendar::isWorkingDay);
        var due = DemoPlan.stories().stream()
                .filter(story -> story.is(Twist.DUE_TODAY))
                .map(story -> {
                    int service = FILES.expanded(story.item()).getInt("serviceDays");
                    var accepted = days.at(days.agoOfDueToday(service), days.minuteToCome());
                    return calendar.plusWorkingDays(LocalDateTime.now(accepted), service);
                })
                .toList();

        assertThat(due).hasSizeGreaterThan(5).allMatch(at -> at.isAfter(now)).allMatch(at -> at.toLocalDate()
                .equals(calendar.workingDayFrom(now.toLocalDate())));
    }

    @Test
    void what_would_lie_in_the_future_happens_within_the_last_hour_in_order() {
        Instant now = Instant.parse("2026-11-24T01:10:00Z");
        var days = new DemoDays(now, LocalDate.of(2026, 1, 1), DemoPlanTest::isWeekday);
        var times = List.of(days.at(1, 900), days.at(0, 545), days.at(0, 560), days.at(0, 1000));
        assertThat(times.stream().map(Clock::instant)).isSorted().allMatch(at -> !at.isAfter(now));
    }

    @Test
    void names_of_accounts_codes_and_rare_characters() {
        assertThat(DemoStaff.all())
                .extracting(DemoStaff.Person::login)
                .doesNotHaveDuplicates()
                .contains("clerk1");
        assertThat(new HashSet<>(
                        DemoProvince.outlets().stream().map(o -> o.code()).toList()))
                .hasSize(12);
        assertThat(DemoProvince.agencies()).hasSize(1 + 21 + 2 * 19);
        assertThat(DemoPlan.stories().stream()
                        .map(s -> DemoPerson.name(s.number()))
                        .collect(Collectors.joining()))
                .contains("\uD842\uDFB7", "㙍");
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
