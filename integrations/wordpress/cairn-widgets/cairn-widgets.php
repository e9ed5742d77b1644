<?php
/**
 * Plugin Name:       Cairn widgets
 * Description:       A self-check, a goal card and other widgets for people who feel stuck in therapy. What a visitor answers stays in the page: nothing is sent, nothing is loaded from elsewhere.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Cairn authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       cairn-widgets
 * Domain Path:       /languages
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '@version@';
const FILE    = __FILE__;

// Each file adds its own hooks.
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/module.php';
require __DIR__ . '/includes/raw.php';
require __DIR__ . '/includes/visual.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/settings.php';
