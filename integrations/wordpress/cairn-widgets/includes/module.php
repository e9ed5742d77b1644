<?php
/**
 * The module and the style that keeps its place: on pages with a widget, and on no other.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'cairn-widgets';

/**
 * The version is in the path, not behind it: the files of the languages stand beside the module, and must be as new as it is.
 */
function module_url() {
	return plugins_url( 'module/' . VERSION . '/cairn.js', FILE );
}

/**
 * Puts the module and the style on the page that is being made.
 */
function enqueue() {
	wp_enqueue_style( HANDLE, plugins_url( 'style.css', FILE ), array(), VERSION );
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion -- See above.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, module_url(), array(), null );
	} else {
		wp_enqueue_script( HANDLE, module_url(), array(), null, true );
	}
	// phpcs:enable
}

/**
 * WordPress before 6.5 knows classic scripts only.
 */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- It is enqueued; only its type is changed.
		return sprintf( '<script type="module" src="%s" id="%s-js"></script>' . "\n", esc_url( $src ), HANDLE );
	},
	10,
	3
);
