package org.sheyin.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.CsvTable;

class RegionsDataTest {
    private final List<Map<String, String>> regions = read("/organization/regions-44.csv");
    private final List<Map<String, String>> towns = read("/organization/towns-44.csv");

    private static List<Map<String, String>> read(String path) {
        return CsvTable.resource(RegionsDataTest.class, path);
    }

    private List<Map<String, String>> ofLevel(String level) {
        return regions.stream().filter(row -> level.equals(row.get("level"))).toList();
    }

    @Test
    void the_province_has_21_cities_with_122_counties() {
        assertThat(ofLevel("PROVINCE")).hasSize(1);
        assertThat(ofLevel("CITY")).hasSize(21);
        assertThat(ofLevel("COUNTY")).hasSize(122);
    }

    @Test
    void dongguan_and_zhongshan_have_towns_and_no_counties() {
        var without = ofLevel("CITY").stream()
                .filter(row -> "false".equals(row.get("has_counties")))
                .map(row -> row.get("code"));
        assertThat(without).containsExactly("441900", "442000");
        assertThat(towns.stream().filter(row -> "441900".equals(row.get("parent"))))
                .hasSizeGreaterThan(32);
        assertThat(towns.stream().filter(row -> "442000".equals(row.get("parent"))))
                .hasSizeGreaterThan(20);
    }

    @Test
    void codes_are_unique_and_every_parent_exists_and_has_a_name_in_both_languages() {
        var codes = Stream.of(regions, towns).flatMap(List::stream).toList();
        var known = codes.stream().map(row -> row.get("code")).collect(Collectors.toSet());

        assertThat(known).hasSameSizeAs(codes);
        assertThat(codes).allSatisfy(row -> {
            assertThat(row.get("name_zh")).isNotBlank();
            assertThat(row.get("name_en")).matches("[A-Z][A-Za-z' ]+");
            assertThat(row.get("parent").isEmpty() ? "440000" : row.get("parent"))
                    .isIn(known);
        });
    }
}
