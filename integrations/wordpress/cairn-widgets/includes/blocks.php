<?php
/**
 * A block for each element. A post keeps the settings alone, in a comment that every role may save; the element is written
 * when the post is shown.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'cairn-widgets-editor',
			plugins_url( 'editor.js', FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities' ),
			VERSION,
			true
		);
		foreach ( array_keys( elements() ) as $tag ) {
			register_block_type(
				plugin_dir_path( FILE ) . 'blocks/' . $tag,
				array( 'render_callback' => __NAMESPACE__ . '\render_block' )
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$settings = array(
			'module'   => module_url(),
			'language' => reader_language(),
			'region'   => get_option( REGION, '' ),
			'elements' => elements(),
			'words'    => require __DIR__ . '/generated/words.php',
		);
		wp_add_inline_script( 'cairn-widgets-editor', 'window.cairnWidgets = ' . wp_json_encode( $settings, JSON_HEX_TAG ) . ';', 'before' );
	}
);

/**
 * Shows a block.
 *
 * @param array<string, mixed> $settings Property → value.
 * @param string               $content  Nothing is kept there.
 * @param \WP_Block            $block    Which of the blocks it is.
 */
function render_block( $settings, $content, $block ) {
	$tag   = str_replace( '/', '-', $block->name );
	$names = array();
	foreach ( elements()[ $tag ] as $name => $attribute ) {
		if ( isset( $settings[ $attribute['property'] ] ) ) {
			$names[ $name ] = $settings[ $attribute['property'] ];
		}
	}
	return element( $tag, $names, get_block_wrapper_attributes() );
}
