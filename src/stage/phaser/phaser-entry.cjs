// The parts of Phaser that the desk draws with, as one small namespace instead of the stock module (less than two thirds of its weight).
// It is CommonJS because Phaser's sources are; src/tools/vite/phaser-parts.ts turns it into what `import Phaser from 'phaser'` means.
// No sound (src/sound has Howler), no physics, no tilemaps, no input (the overlay takes it): those names exist in the types only.

const constants = require('phaser-src/const')
const extend = require('phaser-src/utils/object/Extend')

// Requiring a factory or a file type registers it: `this.add.image`, `this.load.atlas`.
require('phaser-src/loader/filetypes/AtlasJSONFile')
require('phaser-src/loader/filetypes/ImageFile')
require('phaser-src/loader/filetypes/JSONFile')
require('phaser-src/gameobjects/container/ContainerFactory')
require('phaser-src/gameobjects/graphics/GraphicsFactory')
require('phaser-src/gameobjects/image/ImageFactory')
require('phaser-src/gameobjects/text/TextFactory')
require('phaser-src/cameras/2d/CameraManager')
require('phaser-src/gameobjects/DisplayList')
require('phaser-src/gameobjects/UpdateList')
require('phaser-src/loader/LoaderPlugin')
require('phaser-src/time/Clock')
require('phaser-src/tweens/TweenManager')

const parts = {
  BlendModes: require('phaser-src/renderer/BlendModes'),
  Cameras: {
    Scene2D: {
      Camera: require('phaser-src/cameras/2d/Camera'),
      Events: require('phaser-src/cameras/2d/events'),
    },
  },
  Core: { Events: require('phaser-src/core/events') },
  Display: { Color: require('phaser-src/display/color/Color') },
  Events: require('phaser-src/events'),
  Game: require('phaser-src/core/Game'),
  GameObjects: {
    Container: require('phaser-src/gameobjects/container/Container'),
    Events: require('phaser-src/gameobjects/events'),
    GameObject: require('phaser-src/gameobjects/GameObject'),
    Graphics: require('phaser-src/gameobjects/graphics/Graphics'),
    Image: require('phaser-src/gameobjects/image/Image'),
    Text: require('phaser-src/gameobjects/text/Text'),
  },
  Loader: { Events: require('phaser-src/loader/events') },
  Math: {
    Clamp: require('phaser-src/math/Clamp'),
    DegToRad: require('phaser-src/math/DegToRad'),
    Easing: require('phaser-src/math/easing'),
    Linear: require('phaser-src/math/Linear'),
    Vector2: require('phaser-src/math/Vector2'),
  },
  Scale: extend(false, { Events: require('phaser-src/scale/events') }, require('phaser-src/scale/const')),
  ScaleModes: require('phaser-src/renderer/ScaleModes'),
  Scene: require('phaser-src/scene/Scene'),
  Scenes: { Events: require('phaser-src/scene/events') },
  Textures: {
    CanvasTexture: require('phaser-src/textures/CanvasTexture'),
    DynamicTexture: require('phaser-src/textures/DynamicTexture'),
    Events: require('phaser-src/textures/events'),
    FilterMode: { LINEAR: 0, NEAREST: 1 },
    Frame: require('phaser-src/textures/Frame'),
    Texture: require('phaser-src/textures/Texture'),
  },
  Time: { TimerEvent: require('phaser-src/time/TimerEvent') },
  TintModes: require('phaser-src/renderer/TintModes'),
  Tweens: {
    Events: require('phaser-src/tweens/events'),
    Tween: require('phaser-src/tweens/tween/Tween'),
    TweenManager: require('phaser-src/tweens/TweenManager'),
  },
}

module.exports = extend(false, parts, constants)
