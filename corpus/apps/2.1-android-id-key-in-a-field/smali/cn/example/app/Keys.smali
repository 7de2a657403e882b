.class public final Lcn/example/app/Keys;
.super Ljava/lang/Object;
.source "Keys.java"

.field public static final INSTALL:Ljava/lang/String; = "android_id"
