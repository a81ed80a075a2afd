// Finds a widget of the program by what it tells a screen reader, so that no test knows its place:
//
//     gjs widgets.js where ROLE NAME   prints x and y of its middle on the screen
//     gjs widgets.js focus ROLE NAME   gives it the keyboard
//     gjs widgets.js list              prints role and name of whatever is shown
//
// Waits until it is shown and enabled, at most PATIENCE_S seconds. Packages gjs, gir1.2-atspi-2.0
// and at-spi2-core; JavaScript, since the machine of the test has no Python.
imports.gi.versions.Atspi = '2.0';
const {Atspi, GLib} = imports.gi;

const PATIENCE_S = 60;
const OF_MANY = ['list', 'table', 'tree', 'tree table']; // their items are not looked at
const [what, role, name] = ARGV;

function* shown(node) {
    if (!node)
        return;
    if (node.get_state_set().contains(Atspi.StateType.SHOWING))
        yield node;
    if (OF_MANY.includes(node.get_role_name()))
        return;
    for (let place = 0; place < node.get_child_count(); place++)
        yield* shown(node.get_child_at_index(place));
}

function* everything() {
    const desktop = Atspi.get_desktop(0);
    desktop.set_cache_mask(Atspi.Cache.NONE);
    for (let place = 0; place < desktop.get_child_count(); place++) {
        const program = desktop.get_child_at_index(place);
        if (program && program.get_name() === 'JellyGUI') {
            program.set_cache_mask(Atspi.Cache.NONE);
            yield* shown(program);
        }
    }
}

function found() {
    try {
        for (const node of everything()) {
            if (node.get_role_name() === role && node.get_name() === name &&
                node.get_state_set().contains(Atspi.StateType.ENABLED))
                return node;
        }
    } catch (error) {
        if (!(error instanceof GLib.Error)) // what is gone meanwhile answers no more
            throw error;
    }
    return null;
}

function waited_for() {
    const end = GLib.get_monotonic_time() + PATIENCE_S * 1e6;
    for (;;) {
        const node = found();
        if (node)
            return node;
        if (GLib.get_monotonic_time() > end)
            throw new Error(`no ${role} “${name}” that is shown and enabled`);
        GLib.usleep(200000);
    }
}

Atspi.init();
if (what === 'list') {
    for (const node of everything())
        print(`${node.get_role_name()}\t${node.get_name()}`);
} else if (what === 'focus') {
    if (!waited_for().get_component_iface().grab_focus())
        throw new Error(`${role} “${name}” does not take the keyboard`);
} else {
    const area = waited_for().get_component_iface().get_extents(Atspi.CoordType.SCREEN);
    print(area.x + Math.floor(area.width / 2), area.y + Math.floor(area.height / 2));
}
