// SPDX-License-Identifier: Apache-2.0
// a11y_walk PROCESS: everything that assistive technology can read of a running program, what is not showing too. One
// JSON object a line, in the order in which it is read. A program of its own: one that asked itself would wait for the
// main loop that it keeps busy. Exit 2: no such program on the accessibility bus; 3: the tree changed while it was
// read. It speaks to the bus itself: libatspi keeps a cache, and waits for itself when a signal comes between two
// calls.
#include <gio/gio.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace {

using Json = nlohmann::ordered_json;

constexpr int k_deepest = 200;
constexpr int k_most_children = 5000;
constexpr int k_timeout_ms = 20'000;
constexpr const char* k_accessible = "org.a11y.atspi.Accessible";
constexpr const char* k_root = "/org/a11y/atspi/accessible/root";

struct Unref {
  void operator()(GVariant* value) const { g_variant_unref(value); }
  void operator()(GDBusConnection* bus) const { g_object_unref(bus); }
};
using Value = std::unique_ptr<GVariant, Unref>;
using Bus = std::unique_ptr<GDBusConnection, Unref>;

/// An object on the bus: whose, and its path there.
struct Object {
  std::string owner, path;
};

bool s_torn = false;

/// What fails is gone: the tree is not what it was when the walk began.
void check(GError* error) {
  if (error != nullptr) {
    s_torn = true;
    std::fprintf(stderr, "a11y_walk: %s\n", error->message);
    g_error_free(error);
  }
}

class Walk {
 public:
  explicit Walk(GDBusConnection* bus) : m_bus(bus) {}

  Value call(const Object& object, const char* interface, const char* method, GVariant* arguments = nullptr) const {
    GError* error = nullptr;
    Value answer(g_dbus_connection_call_sync(m_bus, object.owner.c_str(), object.path.c_str(), interface, method,
                                             arguments, nullptr, G_DBUS_CALL_FLAGS_NONE, k_timeout_ms, nullptr,
                                             &error));
    check(error);
    return answer;
  }

  std::vector<Object> children(const Object& object) const {
    std::vector<Object> found;
    if (const Value answer = call(object, k_accessible, "GetChildren")) {
      const Value list(g_variant_get_child_value(answer.get(), 0));
      for (gsize each = 0; each < g_variant_n_children(list.get()); ++each) {
        const Value child(g_variant_get_child_value(list.get(), each));
        found.push_back(object_in(child.get()));
      }
    }
    return found;
  }

  guint32 process(const Object& object) const {
    guint32 id = 0;
    if (const Value answer = call({"org.freedesktop.DBus", "/org/freedesktop/DBus"}, "org.freedesktop.DBus",
                                  "GetConnectionUnixProcessID", g_variant_new("(s)", object.owner.c_str()))) {
      g_variant_get(answer.get(), "(u)", &id);
    }
    return id;
  }

  void visit(const Object& object, const std::string& above, bool around, int depth) const {
    const Json known = properties(object, k_accessible);
    const std::string role = text(call(object, k_accessible, "GetRoleName"));
    const std::string name = known.value("Name", "");
    const std::string path = above + "/" + role + (name.empty() ? "" : "[" + name + "]");
    Json said;
    said["path"] = path;
    said["role"] = role;
    said["name"] = name;
    said["description"] = known.value("Description", "");
    const bool shown = add_states(object, said) && around;
    said["shown"] = shown;
    add_attributes(object, said);
    add_interfaces(object, said);
    std::puts(said.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
    const std::vector<Object> below = children(object);
    if (depth >= k_deepest || below.size() > k_most_children) {
      s_torn = true;
      std::fprintf(stderr, "a11y_walk: too much below %s\n", path.c_str());
      return;
    }
    for (const Object& child : below) {
      visit(child, path, shown || depth == 0, depth + 1);
    }
  }

 private:
  static Object object_in(GVariant* pair) {
    const char* owner = nullptr;
    const char* path = nullptr;
    g_variant_get(pair, "(&s&o)", &owner, &path);
    return {owner, path};
  }

  static std::string text(const Value& answer) {
    const char* words = "";
    if (answer) {
      g_variant_get(answer.get(), "(&s)", &words);
    }
    return words;
  }

  /// Those that are words or numbers.
  Json properties(const Object& object, const char* interface) const {
    Json all = Json::object();
    const Value answer = call(object, "org.freedesktop.DBus.Properties", "GetAll", g_variant_new("(s)", interface));
    if (!answer) {
      return all;
    }
    GVariantIter* each = nullptr;
    g_variant_get(answer.get(), "(a{sv})", &each);
    const char* key = nullptr;
    GVariant* value = nullptr;
    while (g_variant_iter_loop(each, "{&sv}", &key, &value) != 0) {
      if (g_variant_is_of_type(value, G_VARIANT_TYPE_STRING)) {
        all[key] = g_variant_get_string(value, nullptr);
      } else if (g_variant_is_of_type(value, G_VARIANT_TYPE_INT32)) {
        all[key] = g_variant_get_int32(value);
      } else if (g_variant_is_of_type(value, G_VARIANT_TYPE_DOUBLE)) {
        all[key] = g_variant_get_double(value);
      }
    }
    g_variant_iter_free(each);
    return all;
  }

  /// Whether it may be seen when everything around it may be.
  bool add_states(const Object& object, Json& said) const {
    // Numbers of the states in the protocol, in two words of 32.
    constexpr unsigned k_focusable = 11;
    constexpr unsigned k_focused = 12;
    constexpr unsigned k_showing = 25;
    constexpr unsigned k_visible = 30;
    guint32 low = 0;
    if (const Value answer = call(object, k_accessible, "GetState")) {
      const Value words(g_variant_get_child_value(answer.get(), 0));
      if (g_variant_n_children(words.get()) > 0) {
        g_variant_get_child(words.get(), 0, "u", &low);
      }
    }
    const auto has = [low](unsigned state) { return (low >> state & 1U) != 0; };
    said["showing"] = has(k_showing);
    said["focusable"] = has(k_focusable);
    said["focused"] = has(k_focused);
    return has(k_visible);
  }

  void add_attributes(const Object& object, Json& said) const {
    const Value answer = call(object, k_accessible, "GetAttributes");
    if (!answer) {
      return;
    }
    GVariantIter* each = nullptr;
    g_variant_get(answer.get(), "(a{ss})", &each);
    const char* key = nullptr;
    const char* value = nullptr;
    while (g_variant_iter_loop(each, "{&s&s}", &key, &value) != 0) {
      said["attributes"][key] = value;
    }
    g_variant_iter_free(each);
  }

  void add_interfaces(const Object& object, Json& said) const {
    const Value answer = call(object, k_accessible, "GetInterfaces");
    if (!answer) {
      return;
    }
    GVariantIter* each = nullptr;
    g_variant_get(answer.get(), "(as)", &each);
    const char* interface = nullptr;
    while (g_variant_iter_loop(each, "&s", &interface) != 0) {
      const std::string which = interface;
      if (which == "org.a11y.atspi.Text") {
        said["text"] = text(call(object, interface, "GetText", g_variant_new("(ii)", 0, -1)));
      } else if (which == "org.a11y.atspi.Table") {
        add_cells(object, said);
      } else if (which == "org.a11y.atspi.Value" || which == "org.a11y.atspi.Image") {
        said[which.substr(which.rfind('.') + 1)] = properties(object, interface);
      }
    }
    g_variant_iter_free(each);
  }

  void add_cells(const Object& table, Json& said) const {
    const Json size = properties(table, "org.a11y.atspi.Table");
    said["cells"] = Json::array();
    for (int row = 0; row < std::min(size.value("NRows", 0), k_most_children); ++row) {
      Json line = Json::array();
      for (int column = 0; column < size.value("NColumns", 0); ++column) {
        const Value answer = call(table, "org.a11y.atspi.Table", "GetAccessibleAt", g_variant_new("(ii)", row, column));
        if (answer) {
          const Value pair(g_variant_get_child_value(answer.get(), 0));
          line.push_back(properties(object_in(pair.get()), k_accessible).value("Name", ""));
        }
      }
      said["cells"].push_back(line);
    }
  }

  GDBusConnection* m_bus;
};

Bus accessibility_bus() {
  const Bus session(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr));
  if (!session) {
    return {};
  }
  const Value answer = Walk(session.get()).call({"org.a11y.Bus", "/org/a11y/bus"}, "org.a11y.Bus", "GetAddress");
  const char* address = nullptr;
  if (answer) {
    g_variant_get(answer.get(), "(&s)", &address);
  }
  return Bus(address == nullptr ? nullptr
                                : g_dbus_connection_new_for_address_sync(
                                      address,
                                      static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                                        G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION),
                                      nullptr, nullptr, nullptr));
}

}  // namespace

int main(int argc, char** argv) {
  const Bus bus = argc == 2 ? accessibility_bus() : nullptr;
  if (!bus) {
    return 2;
  }
  const Walk walk(bus.get());
  const auto wanted = static_cast<guint32>(std::strtoul(argv[1], nullptr, 10));
  for (const Object& program : walk.children({"org.a11y.atspi.Registry", k_root})) {
    if (walk.process(program) == wanted) {
      s_torn = false;
      walk.visit(program, {}, true, 0);
      return s_torn ? 3 : 0;
    }
  }
  return 2;
}
