package org.sheyin.reception.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.cases.service.ItemAccess;
import org.sheyin.cases.service.SheetTable;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.Section;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.reception.model.Visit;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** What a sample form says (示范文本, Art 20(1)): the fields of the item in force with room to write and how to fill them in. */
@Stateless
public class SampleForm {
    private static final String ZH = "zh";
    private static final int EMPTY_ROWS = 3;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ServerClock.ZONE);

    private ItemAccess access;
    private CatalogueQueries items;
    private Clock clock;

    public SampleForm() {}

    @Inject
    public SampleForm(ItemAccess access, CatalogueQueries items, Clock clock) {
        this.access = access;
        this.items = items;
        this.clock = clock;
    }

    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public Map<String, Object> of(Actor actor, String itemCode) {
        Instant now = clock.instant();
        ItemView item = items.item(
                        actor, access.version(itemCode, Visit.dayOf(now)).id())
                .orElseThrow();
        return Map.of(
                "item",
                item.code() + " " + item.name().in(ZH),
                "outlet",
                access.outlet(actor).name(),
                "printedBy",
                actor.name(),
                "printedAt",
                MINUTE.format(now),
                "revision",
                String.valueOf(item.revision()),
                "sections",
                item.form().sections().stream()
                        .map(SampleForm::section)
                        .filter(section -> !((List<?>) section.get("fields")).isEmpty()
                                || !((List<?>) section.get("tables")).isEmpty())
                        .toList(),
                "materials",
                item.form().materials().stream().map(SampleForm::material).toList());
    }

    private static Map<String, Object> section(Section section) {
        var typed = section.fields().stream()
                .filter(field -> field.type().isTyped() && !field.isDerived())
                .toList();
        return Map.of(
                "title",
                section.title().in(ZH),
                "fields",
                typed.stream()
                        .filter(field -> field.type() != FieldType.ROWS)
                        .map(field -> Map.of("label", label(field), "room", room(field), "how", how(field)))
                        .toList(),
                "tables",
                typed.stream()
                        .filter(field -> field.type() == FieldType.ROWS)
                        .flatMap(SampleForm::tables)
                        .toList());
    }

    /** Boxes to tick stand in the rows of turned tables too, so that one sees what there is to choose. */
    private static Stream<Map<String, Object>> tables(FieldDefinition field) {
        var typed = field.columns().stream()
                .filter(column -> column.type().isTyped() && !column.isDerived())
                .toList();
        return SheetTable.of(
                label(field),
                typed.stream().map(SampleForm::label).toList(),
                Collections.nCopies(
                        EMPTY_ROWS, typed.stream().map(SampleForm::room).toList()));
    }

    private static Map<String, String> material(MaterialLine line) {
        String alternatives =
                line.alternatives().stream().map(one -> one.label().in(ZH)).collect(Collectors.joining("、"));
        return Map.of(
                "name",
                line.name().in(ZH) + (alternatives.isEmpty() ? "" : "（" + alternatives + "）"),
                "need",
                (line.required() ? "必须" : "视情形") + (line.kept() ? "，留存" : "，仅查验"));
    }

    private static String label(FieldDefinition field) {
        return field.label().in(ZH) + (field.required() ? " *" : "");
    }

    /** Boxes to tick, or an empty line. */
    private static String room(FieldDefinition field) {
        if (field.type() == FieldType.YES_NO) {
            return "□ 是　□ 否";
        }
        return field.options().isEmpty()
                ? "　"
                : field.options().stream()
                        .map(option -> "□ " + option.label().in(ZH))
                        .collect(Collectors.joining("　"));
    }

    /** The catalogue's own help, else an invented example of the type. */
    private static String how(FieldDefinition field) {
        String help = field.help().in(ZH);
        return help.isBlank() ? example(field.type()) : help;
    }

    private static String example(FieldType type) {
        return switch (type) {
            case NAME -> "如：陈示范（与证件一致）";
            case ID_NUMBER -> "如：440106198002140018";
            case MOBILE -> "如：13800138000";
            case BANK_CARD -> "本人社保卡或银行卡号";
            case DATE -> "如：2026年1月5日";
            case MONTH -> "如：2026年1月";
            case YEAR -> "如：2026";
            case INTEGER -> "填写整数";
            case AMOUNT -> "如：1234.50（元）";
            case CHOICE, YES_NO -> "勾选一项";
            case REGION -> "如：广州市天河区";
            case CREDIT_CODE -> "18 位统一社会信用代码";
            case ADDRESS -> "写到门牌号";
            default -> "";
        };
    }
}
