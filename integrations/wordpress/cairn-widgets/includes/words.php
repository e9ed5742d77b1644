<?php
/**
 * The words of the editor and of the settings. Those of the widgets come with the module.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * One file serves all places where a language is spoken: `es` is there for `es_MX` too.
 */
function load_words() {
	$files = glob( plugin_dir_path( FILE ) . 'languages/*.mo' );
	$ours  = array();
	foreach ( $files ? $files : array() as $file ) {
		$ours[ substr( basename( $file, '.mo' ), strlen( 'cairn-widgets-' ) ) ] = $file;
	}
	$lang = nearest( determine_locale(), array_keys( $ours ) );
	if ( null !== $lang ) {
		load_textdomain( 'cairn-widgets', $ours[ $lang ] );
	}
}
add_action( 'init', __NAMESPACE__ . '\load_words', 1 );

/**
 * The user's language, as browsers call it: without the last part of `de_DE_formal`, which not all of them take.
 */
function reader_language() {
	preg_match( '/^[a-z]{2,3}(_[A-Z]{2})?/', get_user_locale(), $found );
	return str_replace( '_', '-', $found[0] ?? 'en' );
}
