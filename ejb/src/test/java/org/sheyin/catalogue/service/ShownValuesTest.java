package org.sheyin.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialNeed;

/** What the items in full depth show of themselves, and which papers they ask for. */
class ShownValuesTest {

    private static FormValues filled(String code, String changes) {
        var values = Forms.changed(DeepSamples.ALL.get(code), changes);
        return Forms.CHECK.compute(Forms.FILES.form(code), values, Forms.TODAY);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} = {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "01-01||gradesOpen|180,240,360,600,900,1200,1800,3600,4800",
                "02-01|subsidies[1].subsidyAmount=250.50|subsidyTotal|350.5",
                "05-02||certification|CERTIFIED",
                "05-02||certifiedUntil|2027-03-16",
                "05-02|abnormal=DEATH|certification|NOT_CERTIFIED",
                "05-02|abnormal=DEATH|certifiedUntil|''",
                "05-02|authMethod=HOME;resultId=;homeDate=2026-03-01|certifiedUntil|2027-03-01",
                "06-01||overpaidMonths|0",
                "06-01|lastPaidMonth=2026-05|overpaidMonths|3",
                "06-01|lastPaidMonth=2026-05|overpaidAmount|736.5",
                "06-01|lastPaidMonth=;overpaidMonths=2;overpaidAmount=491|overpaidAmount|491",
                "08-01||statutoryMonth|2021-08",
                "08-01||totalMonths|180",
                "08-01|direction=TO_RESIDENT|totalMonths|170",
                "09-02||totalRate|60",
                "09-02||monthlyTotal|3925.93",
                "09-02|dependants[0].lone=YES;dependants[1].lone=YES;dependants[2].lone=YES|payableRate|100",
                "10-01||institutionsOpen|佛山市中医院,佛山市第一人民医院",
                "17-06||lapsesOn|2026-03-21"
            })
    void a_value_follows_from_the_others(String code, String changes, String key, String value) {
        assertThat(filled(code, changes == null ? "" : changes).get(key)).isEqualTo(value == null ? "" : value);
    }

    @Test
    void each_dependant_has_a_share_and_a_childs_ends_at_eighteen() {
        var rows = filled("09-02", "dependants[1].relation=SPOUSE;dependants[1].lone=YES")
                .rowsOf("dependants");

        assertThat(rows.get(0)).containsEntry("rate", "30").doesNotContainKey("paidUntil");
        assertThat(rows.get(0))
                .containsEntry("dependantGender", "FEMALE")
                .containsEntry("dependantBirthDate", "1945-06-01");
        assertThat(rows.get(1)).containsEntry("rate", "50").containsEntry("paidUntil", "2033-09-10");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "01-01|personCategory=OTHER|otherCategoryProof",
                "06-01||judgment",
                "06-01|suspendReason=DEATH|deathProof",
                "06-01|suspendReason=MISSING|courtDeclaration",
                "06-01|suspendReason=OTHER|statement",
                "08-01|sharingFailed=YES|paymentVoucher",
                "09-02|dependants[1].condition=INCAPABLE|conclusion",
                "09-02|dependants[0].lone=YES|orphanProof",
                "09-02|dependants[1].abroad=YES|notarised",
                "10-01||stayProof",
                "05-02|authMethod=HOME|homePhoto",
                "17-06|lossAction=LIFT|socialCard"
            })
    void a_paper_is_asked_for_when_it_matters(String code, String changes, String line) {
        var form = Forms.FILES.form(code);
        var asked = Forms.CHECK.materials(form, filled(code, changes == null ? "" : changes), Forms.TODAY).stream()
                .filter(MaterialNeed::required)
                .map(need -> need.line().key())
                .collect(Collectors.toSet());
        assertThat(asked).contains(line);

        var others = Arrays.asList("suspendReason=NATIONALITY", "sharingFailed=NO", "filingKind=RETURN", "x=x");
        assertThat(others)
                .anySatisfy(other -> assertThat(Forms.CHECK.materials(form, filled(code, other), Forms.TODAY).stream()
                                .filter(MaterialNeed::required)
                                .map(need -> need.line().key()))
                        .doesNotContain(line));
    }
}
