.class public Lcom/bumptech/glide/BuildConfig;
.super Ljava/lang/Object;

.field public static final VERSION_NAME:Ljava/lang/String; = "4.9.0"
