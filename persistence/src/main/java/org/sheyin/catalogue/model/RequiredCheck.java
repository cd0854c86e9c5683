package org.sheyin.catalogue.model;

/** Whether a field must be filled. */
final class RequiredCheck {
    private RequiredCheck() {}

    static boolean isRequired(FieldDefinition field, FormContext context) {
        return field.type().isTyped()
                && (field.required() || field.requiredWhen().holds(context));
    }
}
