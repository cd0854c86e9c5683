package org.sheyin.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheyin.shared.model.Reason;

/**
 * What is said of an entry before it is submitted.
 *
 * @param missing everything that still stands against the submission, each with its field
 * @param advice what is worth knowing but does not stand against it
 * @param shape how the form follows what was typed; null for a form that always looks alike
 */
public record EntryVerdict(List<Reason> missing, List<Reason> advice, Shape shape) {

    /**
     * @param visible keys of the fields to show
     * @param required keys of the fields that must be filled
     * @param values what the fields hold now, by key
     * @param derived what derived fields would hold had nobody typed over them, by key
     * @param needs changes when the checklist of attachments changes
     */
    public record Shape(
            Set<String> visible,
            Set<String> required,
            Map<String, String> values,
            Map<String, String> derived,
            String needs) {}

    public static EntryVerdict of(List<Reason> missing, List<Reason> advice) {
        return new EntryVerdict(missing, advice, null);
    }
}
