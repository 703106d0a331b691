package fi.omabotti.bot.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands on a card. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface Element {

    /** Words, which always wrap: a phone is narrow. */
    @JsonTypeName("TextBlock")
    @JsonPropertyOrder({"text", "style", "size", "weight", "isSubtle", "spacing"})
    record TextBlock(
            String text,
            @Nullable String style,
            @Nullable String size,
            @Nullable String weight,
            @Nullable Boolean isSubtle,
            @Nullable String spacing)
            implements Element {

        static TextBlock headline(String text) {
            return new TextBlock(text, "heading", "Large", "Bolder", null, null);
        }

        static TextBlock paragraph(String text) {
            return new TextBlock(text, null, null, null, null, null);
        }

        static TextBlock title(String text) {
            return new TextBlock(text, null, null, "Bolder", null, null);
        }

        /** One of several under a title. */
        static TextBlock item(String text) {
            return new TextBlock(text, null, null, null, null, "Small");
        }

        static TextBlock note(String text) {
            return new TextBlock(text, null, "Small", null, true, null);
        }

        @JsonProperty("wrap")
        boolean wrap() {
            return true;
        }
    }

    /** A choice whose words wrap, to press anywhere on. */
    @JsonTypeName("Container")
    @JsonPropertyOrder({"style", "selectAction", "items"})
    record Row(String style, Action selectAction, List<Element> items) implements Element {
        public Row {
            items = List.copyOf(items);
        }

        static Row of(String text, Action pressed) {
            return new Row("emphasis", pressed, List.of(TextBlock.paragraph(text)));
        }
    }

    /** Buttons among the rest of a card. */
    @JsonTypeName("ActionSet")
    record ActionSet(List<Action> actions) implements Element {
        public ActionSet {
            actions = List.copyOf(actions);
        }
    }

    /** Elements that are shown and hidden together. */
    @JsonTypeName("Container")
    @JsonPropertyOrder({"id", "isVisible", "items"})
    record Group(String id, @JsonProperty("isVisible") boolean visible, List<Element> items) implements Element {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A field for words.
     *
     * @param errorMessage what is said when it is left empty; null when it may be
     */
    @JsonTypeName("Input.Text")
    @JsonPropertyOrder({"id", "label", "isMultiline", "maxLength", "isRequired", "errorMessage", "value"})
    record TextInput(
            String id,
            String label,
            @JsonProperty("isMultiline") boolean multiline,
            int maxLength,
            @Nullable String errorMessage,
            @Nullable String value)
            implements Element {

        @JsonProperty("isRequired")
        boolean isRequired() {
            return errorMessage != null;
        }
    }

    /** A field for a day; {@code value} as 2026-12-03. */
    @JsonTypeName("Input.Date")
    @JsonPropertyOrder({"id", "label", "isRequired", "errorMessage", "value"})
    record DateInput(
            String id,
            String label,
            @Nullable String errorMessage,
            @Nullable String value) implements Element {

        @JsonProperty("isRequired")
        boolean isRequired() {
            return errorMessage != null;
        }
    }

    /** A field for a time of the day; {@code value} as 09:00. */
    @JsonTypeName("Input.Time")
    @JsonPropertyOrder({"id", "label", "isRequired", "errorMessage", "value"})
    record TimeInput(
            String id,
            String label,
            @Nullable String errorMessage,
            @Nullable String value) implements Element {

        @JsonProperty("isRequired")
        boolean isRequired() {
            return errorMessage != null;
        }
    }

    /** One or several of some, in a list that opens; {@code value} has commas between several. */
    @JsonTypeName("Input.ChoiceSet")
    @JsonPropertyOrder({"id", "label", "isMultiSelect", "style", "isRequired", "errorMessage", "value", "choices"})
    record ChoiceInput(
            String id,
            String label,
            @JsonProperty("isMultiSelect") boolean multiSelect,
            @Nullable String errorMessage,
            @Nullable String value,
            List<Fact> choices)
            implements Element {

        private static final int MOST_BOXES = 7;
        private static final int MOST_BUTTONS = 3;

        public ChoiceInput {
            choices = List.copyOf(choices);
        }

        /** A few are seen at once; of more, a list opens. */
        @JsonProperty("style")
        String style() {
            return choices.size() <= (multiSelect ? MOST_BOXES : MOST_BUTTONS) ? "expanded" : "compact";
        }

        @JsonProperty("wrap")
        boolean wrap() {
            return true;
        }

        @JsonProperty("isRequired")
        boolean isRequired() {
            return errorMessage != null;
        }
    }

    /** Labelled values. */
    @JsonTypeName("FactSet")
    record FactSet(List<Fact> facts) implements Element {
        public FactSet {
            facts = List.copyOf(facts);
        }
    }

    /** One labelled value, or one of those to choose from: title and value as well. */
    @JsonPropertyOrder({"title", "value"})
    record Fact(String title, String value) {}

    /** Columns side by side, which share the width by their weights. */
    @JsonTypeName("ColumnSet")
    @JsonPropertyOrder({"spacing", "columns"})
    record ColumnSet(String spacing, List<Column> columns) implements Element {
        public ColumnSet {
            columns = List.copyOf(columns);
        }

        /** A bar of so many parts of the longest one, filled from the left. Words beside it say what it shows. */
        static ColumnSet bar(int filled, int longest, String style) {
            return new ColumnSet(
                    "Small",
                    Stream.of(new Column(filled, style), new Column(longest - filled, null))
                            .filter(column -> column.width() > 0)
                            .toList());
        }
    }

    /**
     * One of the columns.
     *
     * @param width as a weight beside the others
     * @param style what it is filled with; null for nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"type", "width", "style", "minHeight", "items"})
    record Column(int width, @Nullable String style) {

        @JsonProperty("type")
        String type() {
            return "Column";
        }

        @JsonProperty("minHeight")
        String minHeight() {
            return "8px";
        }

        /** No element that a screen reader would read. */
        @JsonProperty("items")
        List<Element> items() {
            return List.of();
        }
    }
}
