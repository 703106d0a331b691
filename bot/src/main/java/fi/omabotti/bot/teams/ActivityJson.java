package fi.omabotti.bot.teams;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import com.microsoft.bot.schema.Activity;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Activities as JSON: read strictly as JSON, leniently as activities, as the SDK reads them. */
final class ActivityJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** As the SDK's own client reads and writes, but for its flattening, which no type of the schema has any use for. Jackson 2. */
    private static final ObjectMapper SDK = JsonMapper.builder()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addModules(
                    new Jdk8Module(),
                    new JavaTimeModule(),
                    new ParameterNamesModule(),
                    new SimpleModule().addDeserializer(OffsetDateTime.class, new IsoTime()))
            .build();

    private ActivityJson() {}

    /** JSON that we have written ourselves. */
    static JsonNode parse(String json) {
        try {
            return SDK.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The activity in a request's body, without its ill-typed fields; empty when that is not one JSON object within bounds. */
    static Optional<Activity> read(String body) {
        try {
            JsonNode json = STRICT.readTree(body);
            return json.isObject() && isBounded(json) ? Optional.of(activity(json)) : Optional.empty();
        } catch (JsonProcessingException notAnActivity) {
            return Optional.empty();
        }
    }

    static String write(Object value) {
        try {
            return SDK.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** As it goes to Teams, in UTF-8. */
    static byte[] bytes(Object value) {
        try {
            return SDK.writeValueAsBytes(value);
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What Teams answered; nothing at all when that is no JSON. */
    static JsonNode lenient(String json) {
        try {
            return SDK.readTree(json);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** A free-form value of an activity, as a tree to look into. */
    static JsonNode tree(@Nullable Object value) {
        return SDK.valueToTree(value);
    }

    /** A field of another type than the SDK's is taken as missing: Teams adds and changes fields, and the rest still counts. */
    private static Activity activity(JsonNode json) throws JsonProcessingException {
        while (true) {
            try {
                return SDK.treeToValue(json, Activity.class);
            } catch (JsonMappingException illTyped) {
                if (!remove(illTyped.getPath(), json)) {
                    throw illTyped;
                }
            }
        }
    }

    private static boolean remove(List<Reference> path, JsonNode json) {
        if (path.isEmpty()) {
            return false;
        }
        Reference last = path.get(path.size() - 1);
        JsonNode parent = json;
        for (Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        if (parent instanceof ArrayNode list) {
            return list.remove(last.getIndex()) != null;
        }
        return parent instanceof ObjectNode object && object.remove(last.getFieldName()) != null;
    }

    /** Whether all numbers are such that a program can count with them. */
    private static boolean isBounded(JsonNode json) {
        if (json.isNumber()) {
            return Double.isFinite(json.doubleValue());
        }
        for (JsonNode part : json) {
            if (!isBounded(part)) {
                return false;
            }
        }
        return true;
    }
}
