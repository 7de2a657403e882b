.class public Lcom/cmic/gen/sdk/auth/q;
.super Ljava/lang/Object;

.field public static final SDK_VERSION:Ljava/lang/String; = "quick_login_android_5.9.17"
