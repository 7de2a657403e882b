.class public Lcn/example/app/NativeCodec;
.super Ljava/lang/Object;
.source "NativeCodec.java"

.method public static native step1(J)J
.end method

.method public static native step2(J)J
.end method

.method public static native step3(J)J
.end method

.method public static native step4(J)J
.end method

.method public static native step5(J)J
.end method

.method public static native step6(J)J
.end method

.method public static native step7(J)J
.end method

.method public static native step8(J)J
.end method

.method public static native step9(J)J
.end method

.method public static native step10(J)J
.end method

.method public static native step11(J)J
.end method

.method public static native step12(J)J
.end method

.method public static native step13(J)J
.end method

.method public static native step14(J)J
.end method

.method public static native step15(J)J
.end method

.method public static native step16(J)J
.end method

.method public static native step17(J)J
.end method

.method public static native step18(J)J
.end method

.method public static native step19(J)J
.end method

.method public static native step20(J)J
.end method

.method public static native step21(J)J
.end method

.method public static native step22(J)J
.end method

.method public static native step23(J)J
.end method

.method public static native step24(J)J
.end method

.method public static native step25(J)J
.end method

.method public static native step26(J)J
.end method

.method public static native step27(J)J
.end method

.method public static native step28(J)J
.end method

.method public static native step29(J)J
.end method

.method public static native step30(J)J
.end method

.method public static native step31(J)J
.end method

.method public static native step32(J)J
.end method

.method public static native step33(J)J
.end method

.method public static native step34(J)J
.end method

.method public static native step35(J)J
.end method

.method public static native step36(J)J
.end method

.method public static native step37(J)J
.end method

.method public static native step38(J)J
.end method

.method public static native step39(J)J
.end method

.method public static native step40(J)J
.end method
