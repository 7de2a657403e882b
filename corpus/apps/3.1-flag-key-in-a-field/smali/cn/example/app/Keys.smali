.class public final Lcn/example/app/Keys;
.super Ljava/lang/Object;
.source "Keys.java"

.field public static final AGREED:Ljava/lang/String; = "privacy_agreed"
